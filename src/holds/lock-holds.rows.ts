import type { Transaction } from '../foundation/database/index.js';

/**
 * Held to the end of the transaction, and taken before anything else is locked in it: no hold is laid or lifted in the
 * middle of a batch that destroys, and batches do not wait for each other.
 */
export async function lockHolds(mode: 'to-lay' | 'to-dispose', tx: Transaction): Promise<void> {
  const lock = mode === 'to-lay' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await tx.query(`SELECT ${lock}(hashtext('disposal_hold'))`);
}
