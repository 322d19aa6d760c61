import { Injectable } from '@nestjs/common';
import { Database, rowSet, type Transaction } from '../foundation/database/index.js';
import { drawItemSalts, itemDigest, lockItemsOf } from './destroyed-items.rows.js';
import { lockStoredFiles } from './stored-files.rows.js';
import type { HoldsRecordContent } from './holds-record-content.js';
import { noteChanges } from './change-feed.rows.js';

/** What is to be destroyed, and what is remembered of it. */
export interface DoomedRecords {
  readonly listId: number;
  /** Calendar day. */
  readonly destroyedOn: string;
  readonly records: readonly DoomedRecord[];
}

export interface DoomedRecord {
  readonly id: string;
  readonly channelId: number;
  readonly class: string | null;
  readonly ruleRef: number | null;
}

/** What went, and the files whose last user it was: they are to be removed once the transaction has committed. */
export interface Destruction {
  readonly records: number;
  readonly versions: number;
  /** Own bytes of versions. */
  readonly bytes: number;
  readonly files: readonly { readonly sha256: string; readonly bytes: number }[];
  /** Files that others have too, SHA-256 in hex. */
  readonly filesKept: readonly string[];
}

const stockholmDay = (column: string) => `(${column} AT TIME ZONE 'Europe/Stockholm')::date`;

/** Destroys records with all their versions and everything that other places hold of them (gallring). */
@Injectable()
export class DestroyRecordsService implements HoldsRecordContent {
  readonly places = [
    'record.platform_item_id',
    'record.local_id',
    'record.permalink',
    'record.author_id',
    'record.author_name',
    'record.author_absent',
    'record.parent_item_id',
    'record.first_parent_item_id',
    'record.thread_item_id',
    'record.language',
    'record_version.text',
    'record_version.links',
    'record_version.content_hash',
    'record_version.own_bytes',
    'record_version.inherited',
    'record_version.sha256',
    'record_version.salt',
    'record_version.sealed_digest',
    'record_attachment.platform_media_id',
    'record_attachment.url',
    'record_attachment.alt_text',
    'record_attachment.media_type',
    'record_attachment.sha256',
    'record_attachment.failure',
    'stored_file.sha256',
    'channel_removal.ground',
    'channel_removal.reason',
    'channel_removal.removed_by',
    'channel_removal.noted_by',
    'record_registration.registration',
    'record_registration.access',
    'blobs/',
  ];

  constructor(private readonly database: Database) {}

  /** Locks the items of these channels and the stored files until the transaction ends. */
  async lock(channelIds: readonly number[], tx: Transaction): Promise<void> {
    await lockItemsOf(channelIds, tx);
    await lockStoredFiles('to-destroy', tx);
  }

  /** Leaves of each record what may remain: number, class, direction, days, rule and list. Call `lock` first. */
  async remember({ listId, destroyedOn, records }: DoomedRecords, tx: Transaction): Promise<void> {
    await drawItemSalts(
      records.map(({ channelId }) => channelId),
      tx,
    );
    const rows = rowSet(
      'd',
      records,
      {
        id: ['bigint', (r) => r.id],
        class: ['text', (r) => r.class],
        rule_ref: ['integer', (r) => r.ruleRef],
      },
      3,
    );
    await tx.query(
      `INSERT INTO destroyed_record (id, records_creator_id, channel_id, kind, origin, class, counted_on, captured_on, versions,
                                     was_visible, item_digest, list_id, rule_ref, destroyed_on)
       SELECT r.id, r.records_creator_id, r.channel_id, r.kind, r.origin, d.class, ${stockholmDay('r.counts_from')},
              ${stockholmDay('r.captured_at')}, r.latest_version, r.state = 'visible',
              ${itemDigest('s.salt', 'r.platform_item_id')}, $1, d.rule_ref, $2::date
         FROM ${rows.sql} JOIN record r ON r.id = d.id JOIN destroyed_item_salt s ON s.channel_id = r.channel_id`,
      [listId, destroyedOn, ...rows.parameters],
    );
  }

  /**
   * Takes the files of these records from every other record that has them too (emergency removal reaches every copy).
   * Answers the files, SHA-256 in hex.
   */
  async takeFilesFromOthers(recordIds: readonly string[], tx: Transaction): Promise<readonly string[]> {
    const files = await tx.query<{ sha256: Buffer; name: string }>(
      `SELECT DISTINCT sha256, encode(sha256, 'hex') AS name FROM record_attachment
        WHERE record_id = ANY ($1) AND sha256 IS NOT NULL`,
      [recordIds],
    );
    await tx.query(
      `UPDATE record_attachment SET sha256 = NULL, failure = 'removed-in-emergency', try_on = 'infinity'
        WHERE sha256 = ANY ($2) AND record_id <> ALL ($1)`,
      [recordIds, files.map(({ sha256 }) => sha256)],
    );
    return files.map(({ name }) => name);
  }

  async destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    await this.destroy(recordIds, tx);
  }

  /** The rows of the records themselves; every other holder has been asked before. */
  async destroy(recordIds: readonly string[], tx: Transaction): Promise<Destruction> {
    const { files, filesKept } = await destroyFiles(recordIds, tx);
    const [versions] = await tx.query<{ count: number; bytes: number }>(
      `WITH gone AS (DELETE FROM record_version WHERE record_id = ANY ($1) RETURNING octet_length(own_bytes) AS bytes)
       SELECT count(*)::int AS count, coalesce(sum(bytes), 0)::float8 AS bytes FROM gone`,
      [recordIds],
    );
    await tx.query(`DELETE FROM channel_removal WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM record_registration WHERE record_id = ANY ($1)`, [recordIds]);
    await tx.query(`DELETE FROM record_sighting WHERE record_id = ANY ($1)`, [recordIds]);
    const [records] = await tx.query<{ count: number }>(destroyRecords, [recordIds]);
    await noteChanges(
      recordIds.map((recordId) => ({ recordId, change: 'destroyed' as const })),
      tx,
    );
    return { records: records!.count, versions: versions!.count, bytes: versions!.bytes, files, filesKept };
  }

  async listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT id FROM record WHERE id = ANY ($1)
       UNION SELECT record_id FROM record_version WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM record_attachment WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM channel_removal WHERE record_id = ANY ($1)
       UNION SELECT record_id FROM record_registration WHERE record_id = ANY ($1)`,
      [recordIds],
    );
    return rows.map(({ id }) => id);
  }
}

/** Rows of files go with their last user (promise 6). */
async function destroyFiles(
  recordIds: readonly string[],
  tx: Transaction,
): Promise<Pick<Destruction, 'files' | 'filesKept'>> {
  const used = await tx.query<{ sha256: Buffer; name: string }>(
    `WITH gone AS (DELETE FROM record_attachment WHERE record_id = ANY ($1) RETURNING sha256)
     SELECT DISTINCT sha256, encode(sha256, 'hex') AS name FROM gone WHERE sha256 IS NOT NULL`,
    [recordIds],
  );
  if (used.length === 0) return { files: [], filesKept: [] };
  const files = await tx.query<{ sha256: string; bytes: number }>(
    `DELETE FROM stored_file f WHERE f.sha256 = ANY ($1)
        AND NOT EXISTS (SELECT FROM record_attachment a WHERE a.sha256 = f.sha256)
        AND NOT EXISTS (SELECT FROM stored_file_keeper k WHERE k.sha256 = f.sha256)
     RETURNING encode(f.sha256, 'hex') AS sha256, f.bytes::float8 AS bytes`,
    [used.map(({ sha256 }) => sha256)],
  );
  const gone = new Set(files.map(({ sha256 }) => sha256));
  return { files, filesKept: used.flatMap(({ name }) => (gone.has(name) ? [] : [name])) };
}

/** With the counts that are kept of them, by state and by day, and of what is no more. */
const destroyRecords = `
  WITH gone AS (
    DELETE FROM record WHERE id = ANY ($1) RETURNING channel_id, kind, state, published_at),
  by_state AS (
    UPDATE record_tally t SET records = t.records - g.records
      FROM (SELECT channel_id, kind, state, count(*) AS records FROM gone GROUP BY 1, 2, 3) g
     WHERE (t.channel_id, t.kind, t.state) = (g.channel_id, g.kind, g.state)),
  by_day AS (
    UPDATE record_day_tally t SET records = t.records - g.records
      FROM (SELECT channel_id, ${stockholmDay('published_at')} AS day, kind, count(*) AS records
              FROM gone WHERE published_at IS NOT NULL GROUP BY 1, 2, 3) g
     WHERE (t.channel_id, t.published_on, t.kind) = (g.channel_id, g.day, g.kind)),
  still_shown AS (
    INSERT INTO destroyed_tally AS t (channel_id, kind, records)
    SELECT channel_id, kind, count(*) FROM gone WHERE state = 'visible' GROUP BY 1, 2
    ON CONFLICT (channel_id, kind) DO UPDATE SET records = t.records + excluded.records)
  SELECT count(*)::int AS count FROM gone`;
