import { rowSet, type Transaction } from '../foundation/database/index.js';
import type { RecordState } from './record.js';

/** What others say of a record, which leaves its own content and place as they are. */
export const changesOfStanding = [
  'class',
  'thread-class',
  'left-to-rules',
  'repeats',
  'trigger',
  'removal',
  'registration',
] as const;

/** One line of the feed that search, classification and retention follow. */
export interface RecordChange {
  readonly recordId: string;
  readonly change:
    | 'new'
    | 'new-version'
    | 'read-again'
    | 'moved'
    | 'origin-corrected'
    | 'destroyed'
    | RecordState
    | (typeof changesOfStanding)[number];
}

/**
 * Adds to the feed. The lock lasts to the end of the transaction, so that numbers are committed in their order and a
 * reader that goes by the last number it saw misses nothing.
 */
export async function noteChanges(changes: readonly RecordChange[], tx: Transaction): Promise<void> {
  if (changes.length === 0) return;
  const rows = rowSet('i', changes, {
    record_id: ['bigint', (c) => c.recordId],
    change: ['text', (c) => c.change],
  });
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('record_change'))`);
  await tx.query(`INSERT INTO record_change (record_id, change) SELECT * FROM ${rows.sql}`, rows.parameters);
}
