import { idsWithin, type Reach } from '../foundation/access/acting.js';
import type { Transaction } from '../foundation/database/index.js';

/** A record by its numbers, for those who decide about it. */
export interface ReachedRecord {
  readonly id: string;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly channelId: number;
}

/** A record does not exist, or is another records creator's, which says as little. */
export class RecordOutOfReach extends Error {
  constructor(readonly recordId: string) {
    super(`record out of reach: ${recordId}`);
    this.name = 'RecordOutOfReach';
  }
}

/**
 * Locked to the end of the transaction against others who decide about them, in the order of their ids, so that nobody
 * waits in a circle; capture goes on meanwhile.
 * @throws RecordOutOfReach where one of them is not within reach
 */
export async function getReached(
  recordIds: readonly string[],
  reach: Reach,
  tx: Transaction,
): Promise<readonly ReachedRecord[]> {
  const ids = [...new Set(recordIds)];
  const rows = await tx.query<ReachedRecord>(
    `SELECT r.id, r.records_creator_id AS "recordsCreatorId", c.name AS "recordsCreator", r.channel_id AS "channelId"
       FROM record r JOIN records_creator c ON c.id = r.records_creator_id
      WHERE r.id = ANY ($1) AND ($2::int[] IS NULL OR r.records_creator_id = ANY ($2)) ORDER BY r.id FOR NO KEY UPDATE OF r`,
    [ids, idsWithin(reach)],
  );
  const found = new Set(rows.map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new RecordOutOfReach(missing);
  return rows;
}
