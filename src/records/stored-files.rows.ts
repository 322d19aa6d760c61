import type { Transaction } from '../foundation/database/index.js';

/**
 * A file that is being stored and one that is being destroyed may be the same bytes: those who store do so beside each
 * other, whoever destroys is alone. Held to the end of the transaction.
 */
export async function lockStoredFiles(mode: 'to-store' | 'to-destroy', tx: Transaction): Promise<void> {
  const lock = mode === 'to-store' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.query(`SELECT ${lock}(hashtext('stored_file'))`);
}

/** Of these files, SHA-256 in hex, those that the archive holds a row of. */
export async function listFilesInUse(sha256s: readonly string[], tx: Transaction): Promise<ReadonlySet<string>> {
  if (sha256s.length === 0) return new Set();
  const rows = await tx.query<{ sha256: string }>(
    `SELECT encode(sha256, 'hex') AS sha256 FROM stored_file
      WHERE sha256 = ANY (ARRAY(SELECT decode(i, 'hex') FROM unnest($1::text[]) AS i))`,
    [sha256s],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}

/**
 * Others than records may use stored files too (promise 6): these, SHA-256 in hex, are kept for as long as the keeper says.
 * Call `lockStoredFiles` first. @throws DatabaseFailure where one is not stored
 */
export async function keepStoredFiles(keeper: string, sha256s: readonly string[], tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO stored_file_keeper (sha256, keeper) SELECT DISTINCT decode(i, 'hex'), $1 FROM unnest($2::text[]) AS i
     ON CONFLICT DO NOTHING`,
    [keeper, sha256s],
  );
}
