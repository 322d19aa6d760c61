import type { Deciding } from '../../../src/foundation/access/index.js';
import { HoldsService, listHoldsOn, type HoldExtent, type HoldFilter } from '../../../src/holds/index.js';
import type { Channel } from '../../../src/channels/index.js';
import type { NewRecord } from '../../../src/records/index.js';
import { openRecords, type TestRecords } from '../records/open-records.js';

/** Records on a real database, and what holds them. */
export interface TestHolds {
  readonly records: TestRecords;
  readonly holds: HoldsService;
  /** Answers the records' ids, in the order of the items. */
  capture(channel: Channel, items: readonly Partial<NewRecord>[]): Promise<string[]>;
  lay(extent: HoldExtent, by?: Deciding): Promise<number>;
  /** Which of the records a hold is on. */
  listHeld(holdId: number, recordIds: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

export const archivist: Deciding = { actor: { kind: 'person', id: 1, name: 'Åsa Öberg' }, reach: 'all' };

export const anything: HoldFilter = {
  channelId: null,
  origin: null,
  author: null,
  publishedFrom: null,
  publishedTo: null,
  words: null,
};

export async function openHolds(): Promise<TestHolds> {
  const records = await openRecords();
  const holds = records.archive.rooms.get(HoldsService, { strict: false });
  return {
    records,
    holds,
    capture: async (channel, items) => (await records.capture(channel, items)).map(({ recordId }) => recordId),
    lay: (extent, by = archivist) => holds.lay({ ground: 'supervision', reason: 'JO dnr 1', extent }, by),
    async listHeld(holdId, recordIds) {
      const held = await records.database.inTransaction((tx) => listHoldsOn(recordIds, tx));
      return recordIds.filter((id) => held.get(id)?.includes(holdId));
    },
    close: () => records.close(),
  };
}
