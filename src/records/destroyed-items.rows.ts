import { randomBytes } from 'node:crypto';
import type { Transaction } from '../foundation/database/index.js';

/**
 * Platform items of destroyed records are known by a salted digest alone: an item that its platform still shows must
 * not come back with the next capture, and its id may not stand in the archive.
 */
export const itemDigest = (salt: string, item: string) => `sha256(${salt} || convert_to(${item}, 'UTF8'))`;

/** Record numbers by platform item id, of those among these whose record has been destroyed. */
export async function findDestroyed(
  platformItemIds: readonly string[],
  channelId: number,
  tx: Transaction,
): Promise<ReadonlyMap<string, string>> {
  if (platformItemIds.length === 0) return new Map();
  const rows = await tx.query<{ item: string; id: string }>(
    `SELECT i.item, d.id
       FROM destroyed_item_salt s CROSS JOIN unnest($2::text[]) AS i (item)
       JOIN destroyed_record d ON d.channel_id = s.channel_id AND d.item_digest = ${itemDigest('s.salt', 'i.item')}
      WHERE s.channel_id = $1`,
    [channelId, platformItemIds],
  );
  return new Map(rows.map(({ item, id }) => [item, id]));
}

/** One at a time takes items of a channel in or destroys them, so that neither meets the other half done. */
export async function lockItemsOf(channelIds: readonly number[], tx: Transaction): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtext('items of a channel'), id) FROM unnest($1::int[]) AS c (id) ORDER BY id`,
    [[...new Set(channelIds)].sort((one, other) => one - other)],
  );
}

/** Drawn once for each channel. */
export async function drawItemSalts(channelIds: readonly number[], tx: Transaction): Promise<void> {
  for (const channelId of new Set(channelIds))
    await tx.query(
      `INSERT INTO destroyed_item_salt (channel_id, salt) VALUES ($1, $2) ON CONFLICT (channel_id) DO NOTHING`,
      [channelId, randomBytes(16)],
    );
}
