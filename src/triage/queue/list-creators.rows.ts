import { idsWithin, type Reach } from '../../foundation/access/index.js';
import type { Transaction } from '../../foundation/database/index.js';

/** The records creators that a reach comes to, by number: each has its own order in the queue. */
export async function listCreators(reach: Reach, tx: Pick<Transaction, 'query'>): Promise<readonly number[]> {
  const ids = idsWithin(reach);
  if (ids !== null) return ids;
  return (await tx.query<{ id: number }>(`SELECT id FROM records_creator`)).map(({ id }) => id);
}
