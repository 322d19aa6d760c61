import { groupRows, type Transaction } from '../foundation/database/index.js';
import type { HeldRecord, HeldVersion } from './capture-outcome.js';
import type { NewRecord } from './new-record.js';
import type { RecordState } from './record.js';

interface HeldRow {
  id: string;
  platform_item_id: string;
  kind: string;
  state: RecordState;
  local_id: string;
  permalink: string | null;
  author_name: string | null;
  parent_item_id: string | null;
  latest_version: number;
  highest_number: number;
  n: number;
  edited_at: Date | null;
  content_hash: Buffer;
  reader_version: number;
}

/** What the archive holds of these items: the latest version of each, every version where a history came along. */
export async function listHeld(
  items: readonly NewRecord[],
  channelId: number,
  tx: Transaction,
): Promise<Map<string, HeldRecord>> {
  const rows = await tx.query<HeldRow>(
    `SELECT r.id, r.platform_item_id, r.kind, r.state, r.local_id, r.permalink, r.author_name, r.parent_item_id,
            r.latest_version, (SELECT max(n) FROM record_version WHERE record_id = r.id) AS highest_number,
            v.n, v.edited_at, v.content_hash, v.reader_version
       FROM record r JOIN record_version v ON v.record_id = r.id
      WHERE r.channel_id = $1 AND r.platform_item_id = ANY ($2)
        AND (v.n = r.latest_version OR r.platform_item_id = ANY ($3))
      ORDER BY r.id, v.n`,
    [channelId, items.map(itemId), items.filter((item) => item.versions.length > 1).map(itemId)],
  );
  const grouped = groupRows(rows, (row) => row.platform_item_id);
  return new Map([...grouped].map(([id, versions]) => [id, toHeld(versions)]));
}

function itemId(item: NewRecord): string {
  return item.platformItemId;
}

function toHeld(rows: readonly HeldRow[]): HeldRecord {
  const row = rows[0]!;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    localId: row.local_id,
    permalink: row.permalink,
    authorName: row.author_name,
    parentItemId: row.parent_item_id,
    latest: toHeldVersion(rows.find((version) => version.n === version.latest_version)!),
    versions: rows.map(toHeldVersion),
    highestNumber: row.highest_number,
  };
}

function toHeldVersion(row: HeldRow): HeldVersion {
  return { n: row.n, editedAt: row.edited_at, contentHash: row.content_hash, readerVersion: row.reader_version };
}

/** A parent that the answer names only by the platform's local id is looked up in its thread. */
export async function resolveParents(
  items: readonly NewRecord[],
  channelId: number,
  tx: Transaction,
): Promise<readonly NewRecord[]> {
  const named = items.filter((item) => item.parentItemId === null && item.parentLocalId !== null);
  if (named.length === 0) return items;
  const rows = await tx.query<{ local_id: string; platform_item_id: string }>(
    `SELECT local_id, platform_item_id FROM record
      WHERE channel_id = $1 AND thread_item_id = ANY ($2) AND local_id = ANY ($3)`,
    [channelId, named.map((item) => item.threadItemId), named.map((item) => item.parentLocalId)],
  );
  const byLocalId = new Map(rows.map((row) => [row.local_id, row.platform_item_id]));
  return items.map((item) => ({
    ...item,
    parentItemId: item.parentItemId ?? (item.parentLocalId && byLocalId.get(item.parentLocalId)) ?? null,
  }));
}
