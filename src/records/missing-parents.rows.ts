import type { Transaction } from '../foundation/database/index.js';
import { itemDigest } from './destroyed-items.rows.js';

/**
 * Whether a row `r` of record answers an item of its channel that was never captured. What begins its thread here may
 * answer something elsewhere, and what was destroyed is no loss.
 */
const lacksParent = `(
  r.thread_item_id <> r.platform_item_id AND coalesce(r.parent_item_id, r.first_parent_item_id) IS NOT NULL
  AND NOT EXISTS (
    SELECT FROM record p
     WHERE p.channel_id = r.channel_id AND p.platform_item_id = coalesce(r.parent_item_id, r.first_parent_item_id))
  AND NOT EXISTS (
    SELECT FROM destroyed_item_salt s
      JOIN destroyed_record d ON d.channel_id = s.channel_id
           AND d.item_digest = ${itemDigest('s.salt', 'coalesce(r.parent_item_id, r.first_parent_item_id)')}
     WHERE s.channel_id = r.channel_id))`;

/** Locked, so that no note comes in beside a record's destruction. */
export async function noteMissingParents(recordIds: readonly string[], tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO record_without_parent (record_id, channel_id)
     SELECT r.id, r.channel_id FROM record r WHERE r.id = ANY ($1) AND ${lacksParent} FOR KEY SHARE OF r
     ON CONFLICT DO NOTHING`,
    [recordIds],
  );
}

/** Of those whose parent has come, or has another now. */
export async function forgetFoundParents(tx: Transaction): Promise<void> {
  await tx.query(`DELETE FROM record_without_parent w USING record r WHERE r.id = w.record_id AND NOT ${lacksParent}`);
}
