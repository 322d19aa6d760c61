import type { Transaction } from '../foundation/database/index.js';

/** Of these records, those that a draft is about. */
export async function listDrafted(recordIds: readonly string[], tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT r.record_id AS id FROM service_note_record r JOIN service_note n ON n.id = r.note_id
      WHERE r.record_id = ANY ($1) AND n.state = 'draft'`,
    [recordIds],
  );
  return new Set(rows.map(({ id }) => id));
}
