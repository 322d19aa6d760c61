import { rowSet, type Transaction } from '../../foundation/database/index.js';

/** Exchanges that were read together, and the records that they tell of. */
export interface Telling {
  readonly exchangeIds: readonly string[];
  readonly recordIds: readonly string[];
}

/** In the transaction that takes the records in: an exchange has to go before the records that it tells of. */
export async function noteTelling(tellings: readonly Telling[], channelId: number, tx: Transaction): Promise<void> {
  const told = tellings.filter(({ recordIds }) => recordIds.length > 0);
  const lines = told.flatMap(({ exchangeIds, recordIds }) =>
    exchangeIds.map((exchangeId) => ({ exchangeId, recordIds: `{${recordIds.join(',')}}` })),
  );
  if (lines.length === 0) return;
  const rows = rowSet(
    't',
    lines,
    { exchange_id: ['uuid', (t) => t.exchangeId], record_ids: ['text', (t) => t.recordIds] },
    2,
  );
  await tx.query(
    `INSERT INTO exchange_told (exchange_id, channel_id, record_ids)
     SELECT t.exchange_id, $1, t.record_ids::bigint[] FROM ${rows.sql} JOIN exchange e ON e.id = t.exchange_id`,
    [channelId, ...rows.parameters],
  );
}

/**
 * A run that came to its end has read everything: what no record was told of tells of none. Of one that failed, and of
 * what a killed process left, nobody knows what it may hold.
 */
export async function settleTelling(runId: string, tells: 'known' | 'unsure', tx: Transaction): Promise<void> {
  await tx.query(`UPDATE exchange SET tells = $2 WHERE run_id = $1 AND tells = 'unread'`, [runId, tells]);
}
