import { Injectable } from '@nestjs/common';
import { AccessRefused, isWithin, reachOf, roles, type Acting } from '../foundation/access/index.js';
import { DiaryNumbers, type NotedNumber } from './diary-numbers.service.js';
import { toPublic, type EntryVersion, type RegisterEntry, type RegisterViewKind } from './register-entry.js';
import { RegisterService } from './register.service.js';
import { registrationDeciders } from './registration-deciders.js';

/** An entry of the register as far as the one who asks may read it. */
export interface ReadEntry {
  readonly entry: RegisterEntry;
  readonly view: RegisterViewKind;
  /** The first first; in public the last alone: what a correction took away may have been secret. */
  readonly versions: readonly EntryVersion[];
  readonly numbers: readonly NotedNumber[];
}

/** One entry, with all that it has been: what is protected is for those who keep the register alone (OSL 5:2). */
@Injectable()
export class EntryReading {
  constructor(
    private readonly register: RegisterService,
    private readonly numbers: DiaryNumbers,
  ) {}

  /** @throws RegistrationRefused `no-such-entry` */
  async read(id: string, acting: Acting): Promise<ReadEntry> {
    const entry = await this.register.getEntry(id, reachOf(acting, roles));
    const [versions, numbers] = await Promise.all([
      this.register.listVersions(entry.id),
      this.numbers.listOf(entry.id),
    ]);
    return isWithin(reachOf(acting, registrationDeciders), entry.recordsCreatorId)
      ? { entry, view: 'full', versions, numbers }
      : { entry: toPublic(entry), view: 'public', versions: versions.slice(-1).map(toPublic), numbers };
  }

  /** For those who correct it. @throws RegistrationRefused `no-such-entry`, AccessRefused */
  async getFor(id: string, acting: Acting): Promise<RegisterEntry> {
    const entry = await this.register.getEntry(id, reachOf(acting, roles));
    if (!isWithin(reachOf(acting, registrationDeciders), entry.recordsCreatorId))
      throw new AccessRefused('not-allowed');
    return entry;
  }
}
