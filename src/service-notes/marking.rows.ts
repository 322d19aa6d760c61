import type { Transaction } from '../foundation/database/index.js';
import type { SecrecyMarking } from '../registration/index.js';

/** The marking of the first of these records that has one. */
export async function readMarking(recordIds: readonly string[], tx: Transaction): Promise<SecrecyMarking | null> {
  const [marking] = await tx.query<SecrecyMarking>(
    `SELECT m.provision, m.marked_on AS "markedOn", m.authority
       FROM unnest($1::bigint[]) WITH ORDINALITY AS r (id, place) JOIN secrecy_marking m ON m.record_id = r.id
      ORDER BY r.place LIMIT 1`,
    [recordIds],
  );
  return marking ?? null;
}
