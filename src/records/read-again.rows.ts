import { groupRows, rowSet, type Transaction } from '../foundation/database/index.js';
import type { HeldRecord } from './capture-outcome.js';
import { noteChanges } from './change-feed.rows.js';
import { contentHash } from './content-hash.js';
import type { NewRecord, NewVersion } from './new-record.js';

/** Words and links as today's reader finds them in an item's own bytes; null where it cannot read them. */
export type ReadAgain = (
  ownBytes: Uint8Array,
  inherited: NewVersion['inherited'],
  item: NewRecord,
) => { readonly text: string; readonly links: readonly string[] } | null;

interface StaleVersion {
  readonly recordId: string;
  readonly n: number;
  readonly ownBytes: Buffer;
  readonly inherited: NewVersion['inherited'];
  readonly attachments: readonly { readonly platformMediaId: string; readonly altText: string | null }[];
}

/**
 * Promise 2: a version that an earlier reader read is read again from its own bytes before it is compared, so that a
 * better reading mends the version and only a change at the source makes a new one. Files stay as they were read.
 */
export async function readStaleAgain(
  items: readonly NewRecord[],
  held: Map<string, HeldRecord>,
  readAgain: ReadAgain,
  tx: Transaction,
): Promise<void> {
  const stale = items.filter((item) => isStale(item, held.get(item.platformItemId)));
  if (stale.length === 0) return;
  const versions = await listStaleVersions(
    stale.map((item) => held.get(item.platformItemId)!),
    tx,
  );
  const mended = stale.flatMap((item) => {
    const record = held.get(item.platformItemId)!;
    const version = versions.get(record.id);
    const reading = version && readAgain(version.ownBytes, version.inherited, item);
    if (!version || !reading) return [];
    const hash = contentHash({ ...reading, attachments: version.attachments });
    return [{ item, record, reading, hash, readerVersion: readerOf(item) }];
  });
  await writeReadings(mended, tx);
  for (const { item, record, hash, readerVersion } of mended)
    held.set(item.platformItemId, withLatest(record, hash, readerVersion));
}

function isStale(item: NewRecord, held: HeldRecord | undefined): boolean {
  return held !== undefined && held.latest.readerVersion < readerOf(item);
}

function readerOf(item: NewRecord): number {
  return item.versions.at(-1)!.readerVersion;
}

async function listStaleVersions(records: readonly HeldRecord[], tx: Transaction): Promise<Map<string, StaleVersion>> {
  const wanted = rowSet('w', records, { record_id: ['bigint', (r) => r.id], n: ['integer', (r) => r.latest.n] });
  const rows = await tx.query<StaleVersion>(
    `SELECT v.record_id AS "recordId", v.n, v.own_bytes AS "ownBytes", v.inherited,
            coalesce((SELECT json_agg(json_build_object('platformMediaId', a.platform_media_id, 'altText', a.alt_text)
                                      ORDER BY a.position)
                        FROM record_attachment a WHERE a.record_id = v.record_id AND a.n = v.n), '[]') AS attachments
       FROM ${wanted.sql} JOIN record_version v USING (record_id, n)`,
    wanted.parameters,
  );
  return new Map([...groupRows(rows, (row) => row.recordId)].map(([id, [version]]) => [id, version!]));
}

async function writeReadings(
  mended: readonly {
    readonly record: HeldRecord;
    readonly reading: NonNullable<ReturnType<ReadAgain>>;
    readonly hash: Buffer;
    readonly readerVersion: number;
  }[],
  tx: Transaction,
): Promise<void> {
  if (mended.length === 0) return;
  const rows = rowSet('m', mended, {
    record_id: ['bigint', (m) => m.record.id],
    n: ['integer', (m) => m.record.latest.n],
    text: ['text', (m) => m.reading.text],
    links: ['jsonb', (m) => JSON.stringify(m.reading.links)],
    content_hash: ['bytea', (m) => m.hash],
    reader_version: ['integer', (m) => m.readerVersion],
  });
  await tx.query(
    `UPDATE record_version v
        SET text = m.text, links = ARRAY(SELECT jsonb_array_elements_text(m.links)), content_hash = m.content_hash,
            reader_version = m.reader_version
       FROM ${rows.sql} WHERE (v.record_id, v.n) = (m.record_id, m.n)`,
    rows.parameters,
  );
  await noteChanges(
    mended.map((m) => ({ recordId: m.record.id, change: 'read-again' })),
    tx,
  );
}

function withLatest(record: HeldRecord, hash: Buffer, readerVersion: number): HeldRecord {
  const latest = { ...record.latest, contentHash: hash, readerVersion };
  return { ...record, latest, versions: record.versions.map((v) => (v.n === latest.n ? latest : v)) };
}
