import type { Transaction } from '../foundation/database/index.js';

/** A row where the record is to be registered in the diary, whose number has not come. */
export function awaitsDiary(recordId: string): string {
  return `
    SELECT true AS awaits FROM record_registration k JOIN register_entry e ON e.record_id = k.record_id
      JOIN register_setting s ON s.records_creator_id = e.records_creator_id AND s.register = 'diary'
     WHERE k.record_id = ${recordId} AND k.registration = 'registered'
       AND NOT EXISTS (SELECT FROM register_diary_number d WHERE d.entry_id = e.id)`;
}

/** Those among these records. */
export async function listAwaitingDiary(recordIds: readonly string[], tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT asked.id FROM unnest($1::bigint[]) AS asked (id) WHERE EXISTS (${awaitsDiary('asked.id')})`,
    [recordIds],
  );
  return new Set(rows.map(({ id }) => id));
}
