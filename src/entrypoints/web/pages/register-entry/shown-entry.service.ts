import { Injectable } from '@nestjs/common';
import type { Acting } from '../../../../foundation/access/index.js';
import { RecordViewsService, sightOf } from '../../../../records/index.js';
import { EntryReading, type ReadEntry } from '../../../../registration/index.js';

/** An entry of the register, and whether the one who asks can go on to its record. */
export interface ShownEntry extends ReadEntry {
  readonly record: 'seen' | 'unseen' | 'destroyed';
}

@Injectable()
export class ShownEntries {
  constructor(
    private readonly reading: EntryReading,
    private readonly records: RecordViewsService,
  ) {}

  /** @throws RegistrationRefused `no-such-entry` */
  async get(id: string, acting: Acting): Promise<ShownEntry> {
    const read = await this.reading.read(id, acting);
    return { ...read, record: await this.standingOf(read, acting) };
  }

  private async standingOf({ entry }: ReadEntry, acting: Acting): Promise<ShownEntry['record']> {
    if (entry.isDestroyed) return 'destroyed';
    return (await this.records.findSeenView(entry.recordId, sightOf(acting))) === null ? 'unseen' : 'seen';
  }
}
