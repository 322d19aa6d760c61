import { rowSet, type Transaction } from '../../foundation/database/index.js';
import type { Suggestion, TriageCause } from '../triage-item.js';

export interface ItemToQueue {
  readonly recordId: string;
  readonly recordsCreatorId: number;
  readonly channelId: number;
  readonly because: TriageCause;
  readonly dueOn: string;
  readonly suggestions: readonly Suggestion[];
  readonly alike: Buffer | null;
}

/** What waits already keeps its place and its claim; what is said of it is said anew. */
export async function queueItems(items: readonly ItemToQueue[], now: Date, tx: Transaction): Promise<void> {
  if (items.length === 0) return;
  const rows = rowSet('i', items, {
    record_id: ['bigint', (i) => i.recordId],
    records_creator_id: ['integer', (i) => i.recordsCreatorId],
    channel_id: ['integer', (i) => i.channelId],
    because: ['text', (i) => i.because],
    due_on: ['date', (i) => i.dueOn],
    weight: ['integer', (i) => i.suggestions[0]?.weight ?? 0],
    suggestions: ['jsonb', (i) => JSON.stringify(i.suggestions)],
    alike: ['bytea', (i) => i.alike],
  });
  await tx.query(
    `INSERT INTO triage_item AS t (record_id, records_creator_id, channel_id, because, due_on, weight, suggestions, alike, queued_at)
     SELECT i.*, $${rows.parameters.length + 1}::timestamptz FROM ${rows.sql}
     ON CONFLICT (record_id) DO UPDATE
        SET weight = excluded.weight, suggestions = excluded.suggestions, alike = excluded.alike
      WHERE (t.weight, t.suggestions, t.alike) IS DISTINCT FROM (excluded.weight, excluded.suggestions, excluded.alike)`,
    [...rows.parameters, now],
  );
}

export async function removeItems(recordIds: readonly string[], tx: Transaction): Promise<void> {
  if (recordIds.length > 0) await tx.query(`DELETE FROM triage_item WHERE record_id = ANY ($1)`, [recordIds]);
}

/** Remembers which version of each was sorted: a later one brings it back. */
export async function noteSorted(
  sorted: readonly { readonly id: string; readonly latestVersion: number }[],
  tx: Transaction,
): Promise<void> {
  if (sorted.length === 0) return;
  const rows = rowSet('s', sorted, {
    record_id: ['bigint', (s) => s.id],
    n: ['integer', (s) => s.latestVersion],
  });
  await tx.query(
    `INSERT INTO triage_sorted AS t (record_id, n) SELECT * FROM ${rows.sql}
     ON CONFLICT (record_id) DO UPDATE SET n = excluded.n WHERE t.n <> excluded.n`,
    rows.parameters,
  );
}
