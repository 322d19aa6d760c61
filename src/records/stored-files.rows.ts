import type { Transaction } from '../foundation/database/index.js';

/**
 * A file that is being stored and one that is being destroyed may be the same bytes: those who store do so beside each
 * other, whoever destroys is alone. Held to the end of the transaction.
 */
export async function lockStoredFiles(mode: 'to-store' | 'to-destroy', tx: Transaction): Promise<void> {
  const lock = mode === 'to-store' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.query(`SELECT ${lock}(hashtext('stored_file'))`);
}
