import { rowSet, type Transaction } from '../foundation/database/index.js';
import type { ItemPlan } from './captured-page.js';
import type { NewRecord, NewVersion } from './new-record.js';
import { drawSalts, sealBytes } from './seal.js';

/** Inserts the records that are new and counts them by day; answers their ids by platform item id. */
export async function insertRecords(plans: readonly ItemPlan[], tx: Transaction): Promise<Map<string, string>> {
  if (plans.length === 0) return new Map();
  const rows = rowSet(
    'i',
    plans.map((plan) => plan.item),
    {
      records_creator_id: ['integer', (r) => r.recordsCreatorId],
      channel_id: ['integer', (r) => r.channelId],
      platform_item_id: ['text', (r) => r.platformItemId],
      local_id: ['text', (r) => r.localId],
      permalink: ['text', (r) => r.permalink],
      kind: ['text', (r) => r.kind],
      origin: ['text', (r) => r.origin],
      author_id: ['text', (r) => r.authorId],
      author_name: ['text', (r) => r.authorName],
      author_absent: ['text', (r) => r.authorAbsent],
      parent_item_id: ['text', (r) => r.parentItemId],
      first_parent_item_id: ['text', (r) => r.parentItemId],
      thread_item_id: ['text', (r) => r.threadItemId],
      published_at: ['timestamptz', (r) => r.publishedAt],
      published_at_is: ['text', (r) => r.publishedAtIs],
      counts_from: ['timestamptz', (r) => r.countsFrom],
      captured_at: ['timestamptz', (r) => r.capturedAt],
      language: ['text', (r) => r.language],
      state: ['text', (r) => r.state],
      state_since: ['timestamptz', (r) => r.capturedAt],
      latest_version: ['integer', (r) => r.versions.length],
    },
  );
  const columns = rows.sql.slice(rows.sql.lastIndexOf('('));
  const inserted = await tx.query<{ id: string; platform_item_id: string }>(
    `WITH inserted AS (
       INSERT INTO record ${columns} SELECT * FROM ${rows.sql}
       RETURNING id, platform_item_id, channel_id, kind, published_at),
     counted AS (
       INSERT INTO record_day_tally AS t (channel_id, published_on, kind, records)
       SELECT channel_id, (published_at AT TIME ZONE 'Europe/Stockholm')::date AS day, kind, count(*)
         FROM inserted WHERE published_at IS NOT NULL GROUP BY channel_id, day, kind
       ON CONFLICT (channel_id, published_on, kind) DO UPDATE SET records = t.records + excluded.records)
     SELECT id, platform_item_id FROM inserted`,
    rows.parameters,
  );
  return new Map(inserted.map((row) => [row.platform_item_id, row.id]));
}

interface AddedVersion {
  readonly version: NewVersion;
  readonly item: NewRecord;
  readonly recordId: string;
  readonly n: number;
}

/** Inserts the versions that the plans add, with their own bytes, seals and attachments. */
export async function insertVersions(
  plans: readonly ItemPlan[],
  ids: ReadonlyMap<string, string>,
  tx: Transaction,
): Promise<void> {
  const added: AddedVersion[] = plans.flatMap(({ item, held, versions }) =>
    versions.map((version, at) => ({
      version,
      item,
      recordId: ids.get(item.platformItemId)!,
      n: (held?.highestNumber ?? 0) + at + 1,
    })),
  );
  if (added.length === 0) return;
  const salts = drawSalts(added.length);
  const seals = added.map(({ version }, at) => sealBytes(version.ownBytes, salts[at]!));
  const rows = rowSet('i', added, {
    record_id: ['bigint', (a) => a.recordId],
    n: ['integer', (a) => a.n],
    edited_at: ['timestamptz', ({ version }) => version.editedAt],
    captured_at: ['timestamptz', ({ item }) => item.capturedAt],
    text: ['text', ({ version }) => version.text],
    links: ['jsonb', ({ version }) => JSON.stringify(version.links)],
    content_hash: ['bytea', ({ version }) => version.contentHash],
    reader_version: ['integer', ({ version }) => version.readerVersion],
    exchange_id: ['uuid', ({ version }) => version.exchangeId],
    bytes_offset: ['integer', ({ version }) => version.bytesOffset],
    own_bytes: ['bytea', ({ version }) => version.ownBytes],
    inherited: ['jsonb', ({ version }) => version.inherited && JSON.stringify(version.inherited)],
    sha256: ['bytea', (_, at) => seals[at]!.sha256],
    salt: ['bytea', (_, at) => seals[at]!.salt],
    sealed_digest: ['bytea', (_, at) => seals[at]!.sealedDigest],
  });
  await tx.query(
    `INSERT INTO record_version (record_id, n, edited_at, captured_at, text, links, content_hash, reader_version,
                                 exchange_id, bytes_offset, own_bytes, inherited, sha256, salt, sealed_digest)
     SELECT record_id, n, edited_at, captured_at, text, ARRAY(SELECT jsonb_array_elements_text(links)), content_hash, reader_version,
            exchange_id, bytes_offset, own_bytes, inherited, sha256, salt, sealed_digest
       FROM ${rows.sql}`,
    rows.parameters,
  );
  await insertAttachments(added, tx);
}

/** A file that an earlier version of the same record has already fetched from the same address is not fetched again. */
async function insertAttachments(added: readonly AddedVersion[], tx: Transaction): Promise<void> {
  const attachments = added.flatMap((version) =>
    version.version.attachments.map((attachment, position) => ({ ...attachment, position, version })),
  );
  if (attachments.length === 0) return;
  const rows = rowSet('i', attachments, {
    record_id: ['bigint', (a) => a.version.recordId],
    n: ['integer', (a) => a.version.n],
    position: ['integer', (a) => a.position],
    channel_id: ['integer', (a) => a.version.item.channelId],
    platform_media_id: ['text', (a) => a.platformMediaId],
    url: ['text', (a) => a.url],
    alt_text: ['text', (a) => a.altText],
    media_type: ['text', (a) => a.mediaType],
  });
  await tx.query(
    `INSERT INTO record_attachment (record_id, n, position, channel_id, platform_media_id, url, alt_text, media_type, sha256)
     SELECT i.record_id, i.n, i.position, i.channel_id, i.platform_media_id, i.url, i.alt_text, i.media_type, earlier.sha256
       FROM ${rows.sql}
       LEFT JOIN LATERAL (
         SELECT a.sha256 FROM record_attachment a
          WHERE a.record_id = i.record_id AND a.n < i.n AND a.platform_media_id = i.platform_media_id
            AND split_part(a.url, '?', 1) = split_part(i.url, '?', 1) AND a.sha256 IS NOT NULL
          LIMIT 1) earlier ON i.n > 1`,
    rows.parameters,
  );
}

/** Updates what stands around the content, and which version is the latest. */
export async function moveRecords(plans: readonly ItemPlan[], tx: Transaction): Promise<void> {
  const moved = plans.filter(({ held, versions, moved }) => held && (moved || versions.length > 0));
  if (moved.length === 0) return;
  const rows = rowSet('i', moved, {
    id: ['bigint', ({ held }) => held!.id],
    local_id: ['text', ({ item }) => item.localId],
    permalink: ['text', ({ item }) => item.permalink],
    author_name: ['text', ({ item }) => item.authorName],
    parent_item_id: ['text', ({ item }) => item.parentItemId],
    state: ['text', ({ item }) => item.state],
    seen_at: ['timestamptz', ({ item }) => item.capturedAt],
    latest: ['integer', ({ latestNumber }) => latestNumber],
  });
  await tx.query(
    `UPDATE record r
        SET local_id = i.local_id, permalink = i.permalink, author_name = i.author_name,
            parent_item_id = i.parent_item_id,
            first_parent_item_id = coalesce(r.first_parent_item_id, i.parent_item_id),
            state = i.state, state_since = CASE WHEN r.state = i.state THEN r.state_since ELSE i.seen_at END,
            latest_version = i.latest
       FROM ${rows.sql} WHERE r.id = i.id`,
    rows.parameters,
  );
}
