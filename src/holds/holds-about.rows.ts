import { groupRows, type Transaction } from '../foundation/database/index.js';

/** The holds in force that may cover anything of these channels, by channel; for what nobody knows what it tells of. */
export async function listHoldsAbout(
  channelIds: readonly number[],
  tx: Transaction,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await tx.query<{ channelId: number; holdId: number }>(
    `SELECT c.id AS "channelId", h.id AS "holdId" FROM channel c JOIN disposal_hold h ON h.lifted_at IS NULL
        AND (h.records_creator_id IS NULL OR h.records_creator_id = c.records_creator_id)
        AND (h.channel_id IS NULL OR h.channel_id = c.id)
      WHERE c.id = ANY ($1) ORDER BY h.id`,
    [channelIds],
  );
  const groups = groupRows(rows, ({ channelId }) => channelId);
  return new Map([...groups].map(([id, held]) => [id, held.map(({ holdId }) => holdId)]));
}

/** How many holds a disposal of this records creator's records has to heed now. */
export async function countHoldsInForce(recordsCreatorId: number, tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM disposal_hold
      WHERE lifted_at IS NULL AND (records_creator_id IS NULL OR records_creator_id = $1)`,
    [recordsCreatorId],
  );
  return row!.count;
}
