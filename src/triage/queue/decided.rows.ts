import { rowSet, type Transaction } from '../../foundation/database/index.js';
import { dueOn } from '../sorting/due-on.js';
import type { TriageCause } from '../triage-item.js';

export interface LockedItem {
  readonly recordId: string;
  readonly claimedBy: number | null;
  readonly claimedUntil: Date | null;
}

export function lockItems(recordIds: readonly string[], tx: Transaction): Promise<LockedItem[]> {
  return tx.query(
    `SELECT record_id AS "recordId", claimed_by AS "claimedBy", claimed_until AS "claimedUntil"
       FROM triage_item WHERE record_id = ANY ($1) ORDER BY record_id FOR UPDATE`,
    [recordIds],
  );
}

export interface AlikeQuestion {
  readonly recordId: string;
  readonly personId: number;
  readonly now: Date;
  readonly most: number;
}

/** Those that wait with the same text at the same records creator: undecided, open, and before nobody else. Itself is the first. */
export async function listAlike({ recordId, personId, now, most }: AlikeQuestion, tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT o.record_id AS id FROM triage_item i
       JOIN triage_item o ON o.record_id = i.record_id OR (o.records_creator_id = i.records_creator_id AND o.alike = i.alike)
       LEFT JOIN record_registration d ON d.record_id = o.record_id
      WHERE i.record_id = $1 AND (o.record_id = i.record_id OR d.record_id IS NULL)
        AND (o.claimed_by = $2 OR o.claimed_until IS NULL OR o.claimed_until <= $3)
      ORDER BY o.record_id <> i.record_id, o.due_on, o.record_id LIMIT $4`,
    [recordId, personId, now, most],
  );
  return rows.map(({ id }) => id);
}

/** Back to where they were, before the person who takes them back; what rules say of them is told at the next sorting. */
export async function returnItems(
  recordIds: readonly string[],
  because: TriageCause,
  claim: { readonly personId: number | null; readonly now: Date; readonly until: Date },
  tx: Transaction,
): Promise<void> {
  const records = await tx.query<{ id: string; countsFrom: Date }>(
    `SELECT id, coalesce(counts_from, captured_at) AS "countsFrom" FROM record WHERE id = ANY ($1) AND kind <> 'snapshot'`,
    [recordIds],
  );
  const rows = rowSet('i', records, {
    record_id: ['bigint', (r) => r.id],
    due_on: ['date', (r) => dueOn(r.countsFrom)],
  });
  const first = rows.parameters.length;
  await tx.query(
    `INSERT INTO triage_item (record_id, records_creator_id, channel_id, because, due_on, weight, suggestions, queued_at,
                              claimed_by, claimed_until)
     SELECT r.id, r.records_creator_id, r.channel_id, $${first + 1}, i.due_on, 0, '[]', $${first + 2}::timestamptz,
            $${first + 3}::integer, CASE WHEN $${first + 3} IS NOT NULL THEN $${first + 4}::timestamptz END
       FROM ${rows.sql} JOIN record r ON r.id = i.record_id
     ON CONFLICT (record_id) DO UPDATE
        SET because = excluded.because, claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until`,
    [...rows.parameters, because, claim.now, claim.personId, claim.until],
  );
}
