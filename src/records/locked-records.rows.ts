import { stockholm } from '../foundation/clock/index.js';
import type { Transaction } from '../foundation/database/index.js';

/** A record that nobody changes or destroys until the transaction ends. */
export interface LockedRecord {
  readonly id: string;
  /** Calendar day; null where no time is known. */
  readonly publishedOn: string | null;
  /** A version was captured after the instant that was asked about. */
  readonly hasNewVersion: boolean;
}

/** Those among these that are here. */
export function lockRecords(
  recordIds: readonly string[],
  newSince: Date | null,
  tx: Transaction,
): Promise<LockedRecord[]> {
  return tx.query(
    `SELECT r.id, (r.published_at AT TIME ZONE '${stockholm}')::date AS "publishedOn",
            EXISTS (SELECT FROM record_version v WHERE v.record_id = r.id AND v.captured_at > $2) AS "hasNewVersion"
       FROM record r WHERE r.id = ANY ($1) ORDER BY r.id FOR UPDATE OF r`,
    [recordIds, newSince],
  );
}

/** To the end of the transaction, against who decides of them at the same time; capture goes on meanwhile. */
export async function lockForDeciding(recordIds: readonly string[], tx: Transaction): Promise<void> {
  await tx.query(`SELECT FROM record WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`, [recordIds]);
}

/** Of these, those that something has happened to which the followers of the feed have not been asked about yet. */
export async function listNewsWaiting(
  recordIds: readonly string[],
  followers: readonly string[],
  tx: Transaction,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT c.record_id AS id FROM record_change c
      WHERE c.seq > (SELECT coalesce(min(seq), 0) FROM record_follower WHERE job = ANY ($2)) AND c.record_id = ANY ($1)`,
    [recordIds, followers],
  );
  return new Set(rows.map(({ id }) => id));
}
