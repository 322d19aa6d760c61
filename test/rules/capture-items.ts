import type { INestApplicationContext } from '@nestjs/common';
import type { Channel } from '../../src/channels/index.js';
import { Database } from '../../src/foundation/database/index.js';
import { RecordsService, type NewRecord } from '../../src/records/index.js';
import { aNewRecord } from '../builders/index.js';

/** Captures records without a platform. Answers their ids, in the order of the items. */
export async function captureItems(
  rooms: INestApplicationContext,
  { id: channelId, recordsCreatorId }: Channel,
  items: readonly Partial<NewRecord>[],
): Promise<string[]> {
  const [database, records] = [rooms.get(Database, { strict: false }), rooms.get(RecordsService, { strict: false })];
  const taken = items.map((item) => aNewRecord({ channelId, recordsCreatorId, ...item }));
  const captured = await database.inTransaction((tx) => records.captureAll(taken, '1', tx));
  return captured.map(({ recordId }) => recordId);
}
