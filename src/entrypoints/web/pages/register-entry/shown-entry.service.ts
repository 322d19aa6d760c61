import { Injectable } from '@nestjs/common';
import { AccessRefused, isWithin, reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { RecordViewsService, sightOf } from '../../../../records/index.js';
import {
  DiaryNumbers,
  RegisterService,
  registrationDeciders,
  toPublic,
  type EntryVersion,
  type NotedNumber,
  type RegisterEntry,
  type RegisterViewKind,
} from '../../../../registration/index.js';

/** An entry of the register as far as the one who asks may read it. */
export interface ShownEntry {
  readonly entry: RegisterEntry;
  readonly view: RegisterViewKind;
  /** The first first. */
  readonly versions: readonly EntryVersion[];
  readonly numbers: readonly NotedNumber[];
  readonly record: 'seen' | 'unseen' | 'destroyed';
}

@Injectable()
export class ShownEntries {
  constructor(
    private readonly register: RegisterService,
    private readonly numbers: DiaryNumbers,
    private readonly records: RecordViewsService,
  ) {}

  /** @throws RegistrationRefused `no-such-entry` */
  async get(id: string, acting: Acting): Promise<ShownEntry> {
    const entry = await this.register.getEntry(id, reachOf(acting, roles));
    const [versions, numbers, record] = await Promise.all([
      this.register.listVersions(entry.id),
      this.numbers.listOf(entry.id),
      this.standingOf(entry, acting),
    ]);
    return isWithin(reachOf(acting, registrationDeciders), entry.recordsCreatorId)
      ? { entry, view: 'full', versions, numbers, record }
      : { entry: toPublic(entry), view: 'public', versions: versions.map(toPublic), numbers, record };
  }

  /** For those who correct it. @throws RegistrationRefused, AccessRefused */
  async getFor(id: string, acting: Acting): Promise<RegisterEntry> {
    const entry = await this.register.getEntry(id, reachOf(acting, roles));
    if (!isWithin(reachOf(acting, registrationDeciders), entry.recordsCreatorId))
      throw new AccessRefused('not-allowed');
    return entry;
  }

  private async standingOf({ recordId, isDestroyed }: RegisterEntry, acting: Acting): Promise<ShownEntry['record']> {
    if (isDestroyed) return 'destroyed';
    return (await this.records.findSeenView(recordId, sightOf(acting))) === null ? 'unseen' : 'seen';
  }
}
