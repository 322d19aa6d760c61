import { rowSet, type Transaction } from '../../foundation/database/index.js';

/** Exchanges that were read together, and the records that they tell of. */
export interface Telling {
  readonly exchangeIds: readonly string[];
  readonly recordIds: readonly string[];
}

/** One record at a time, by the index: asked for thousands at once it would compare each with every exchange's. */
export const tellsOf = (told: string, recordId: string) => `${told}.record_ids @> ARRAY[${recordId}]`;

/** In the transaction that takes the records in: an exchange has to go before the records that it tells of. */
export async function noteTelling(tellings: readonly Telling[], channelId: number, tx: Transaction): Promise<void> {
  const read = tellings.flatMap(({ exchangeIds }) => exchangeIds);
  if (read.length === 0) return;
  await tx.query(`UPDATE exchange SET tells = 'known' WHERE id = ANY ($1) AND tells = 'unread'`, [read]);
  const lines = tellings
    .filter(({ recordIds }) => recordIds.length > 0)
    .flatMap(({ exchangeIds, recordIds }) =>
      exchangeIds.map((exchangeId) => ({ exchangeId, recordIds: `{${recordIds.join(',')}}` })),
    );
  const rows = rowSet(
    't',
    lines,
    { exchange_id: ['uuid', (t) => t.exchangeId], record_ids: ['text', (t) => t.recordIds] },
    2,
  );
  await tx.query(
    `INSERT INTO exchange_told (exchange_id, channel_id, record_ids)
     SELECT t.exchange_id, $1, t.record_ids::bigint[] FROM ${rows.sql}`,
    [channelId, ...rows.parameters],
  );
}

/** What was asked before any item was: whose account it is, and how it stands. */
export async function settleBeginning(runId: string, tx: Transaction): Promise<void> {
  await tx.query(`UPDATE exchange SET tells = 'known' WHERE run_id = $1 AND tells = 'unread'`, [runId]);
}

/**
 * When a run ends or has been killed: an answer that is none (a redirect, 404, 503) tells of no record; of one that
 * nobody has read to the end nobody knows what it may hold.
 */
export async function settleTelling(runId: string, tx: Transaction): Promise<void> {
  await tx.query(
    `UPDATE exchange SET tells = CASE WHEN status BETWEEN 200 AND 299 THEN 'unsure' ELSE 'known' END
      WHERE run_id = $1 AND tells = 'unread'`,
    [runId],
  );
}
