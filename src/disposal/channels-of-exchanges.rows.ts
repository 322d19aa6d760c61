import type { Transaction } from '../foundation/database/index.js';
import type { ChannelOfExchanges } from '../retention/index.js';

/** By channel id: of one records creator, or of those channels. */
export async function listChannelsOfExchanges(
  which: { readonly recordsCreatorId: number } | { readonly channelIds: readonly number[] },
  tx: Transaction,
): Promise<ReadonlyMap<number, ChannelOfExchanges>> {
  const [where, parameter] =
    'channelIds' in which
      ? ['c.id = ANY ($1)', which.channelIds]
      : ['c.records_creator_id = $1', which.recordsCreatorId];
  const rows = await tx.query<ChannelOfExchanges>(
    `SELECT c.id AS "channelId", k.name AS "recordsCreator", c.platform, c.closed_on AS "closedOn"
       FROM channel c JOIN records_creator k ON k.id = c.records_creator_id WHERE ${where}`,
    [parameter],
  );
  return new Map(rows.map((row) => [row.channelId, row]));
}
