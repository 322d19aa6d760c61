import { Injectable } from '@nestjs/common';
import { Database, rowSet, type Transaction } from '../foundation/database/index.js';
import { sightCondition, sightParameters, type RecordSight } from './record-sight.js';
import type { AttachmentView } from './record-view.js';

/** A file of a record's version whose bytes are not here yet. */
export interface MissingAttachment {
  readonly recordId: string;
  readonly n: number;
  readonly position: number;
  readonly url: string;
  readonly attempts: number;
}

/** Why a file has not come yet. */
export interface AwaitedAttachment {
  readonly recordId: string;
  readonly url: string;
  readonly code: string;
}

/** A file of a version as the archive holds it, or as it failed. */
export interface HeldAttachment extends Omit<AttachmentView, 'failure'> {
  readonly failure: string | null;
}

export interface StoredFile {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string | null;
}

/** A file that somebody may see. */
export interface SeenFile {
  readonly bytes: number;
  /** The records that show it, where all of them are restricted; else none. */
  readonly restrictedIds: readonly string[];
}

/** Files of records: what is to be fetched, what was stored, what failed and why. */
@Injectable()
export class AttachmentsService {
  constructor(private readonly database: Database) {}

  /** Files to fetch on that day: new ones, and failed ones whose turn it is again. */
  listMissing(channelId: number, today: string, limit: number): Promise<MissingAttachment[]> {
    return this.database.read(
      `SELECT record_id AS "recordId", n, position, url, attempts FROM record_attachment
        WHERE channel_id = $1 AND sha256 IS NULL AND (try_on IS NULL OR try_on <= $2)
        ORDER BY record_id, n, position LIMIT $3`,
      [channelId, today, limit],
    );
  }

  /** Files that failed and will be asked for again: while there are any, the channel has gaps. */
  listAwaited(channelId: number): Promise<AwaitedAttachment[]> {
    return this.database.read(
      `SELECT record_id AS "recordId", url, failure AS code FROM record_attachment
        WHERE channel_id = $1 AND sha256 IS NULL AND failure IS NOT NULL AND try_on < 'infinity'
        ORDER BY record_id, n, position`,
      [channelId],
    );
  }

  /** Of one version, in their order. */
  listOf(recordId: string, n: number): Promise<HeldAttachment[]> {
    return this.database.read(
      `SELECT encode(a.sha256, 'hex') AS sha256, a.media_type AS "mediaType", f.bytes::float8 AS bytes,
              a.alt_text AS "altText", a.url, a.failure
         FROM record_attachment a LEFT JOIN stored_file f ON f.sha256 = a.sha256
        WHERE a.record_id = $1 AND a.n = $2 ORDER BY a.position`,
      [recordId, n],
    );
  }

  /** Null where no record within sight has the file, in any version. */
  async findSeenFile(sha256: string, sight: RecordSight): Promise<SeenFile | null> {
    const seen = `FROM record_attachment a JOIN record r ON r.id = a.record_id
                  LEFT JOIN record_registration g ON g.record_id = r.id
                 WHERE a.sha256 = f.sha256 AND ${sightCondition('r', 2)}`;
    const [file] = await this.database.read<SeenFile>(
      `SELECT f.bytes::float8 AS bytes,
              CASE WHEN EXISTS (SELECT ${seen} AND coalesce(g.access, 'internal') <> 'restricted') THEN '{}'
                   ELSE ARRAY(SELECT DISTINCT r.id::text ${seen}) END AS "restrictedIds"
         FROM stored_file f WHERE f.sha256 = decode($1, 'hex') AND EXISTS (SELECT ${seen})`,
      [sha256, ...sightParameters(sight)],
    );
    return file ?? null;
  }

  /** Does nothing where the record has been destroyed meanwhile: then nobody uses the file. Call `lockStoredFiles` first. */
  async noteStored(attachment: MissingAttachment, file: StoredFile, storedAt: Date, tx: Transaction): Promise<void> {
    await tx.query(
      `INSERT INTO stored_file (sha256, bytes, stored_at, checked_at) SELECT decode($1, 'hex'), $2, $3, $3
        WHERE EXISTS (SELECT FROM record_attachment WHERE (record_id, n, position) = ($4::bigint, $5::int, $6::int))
       ON CONFLICT (sha256) DO NOTHING`,
      [file.sha256, file.bytes, storedAt, attachment.recordId, attachment.n, attachment.position],
    );
    await tx.query(
      `UPDATE record_attachment
          SET sha256 = decode($4, 'hex'), media_type = coalesce($5, media_type), failure = NULL, try_on = NULL,
              attempts = attempts + 1
        WHERE record_id = $1 AND n = $2 AND position = $3`,
      [attachment.recordId, attachment.n, attachment.position, file.sha256, file.mediaType],
    );
  }

  /** Failed files are tried again; `tryOn` null means that they are given up, with the reason kept. */
  async noteFailures(
    failures: readonly {
      readonly attachment: MissingAttachment;
      readonly code: string;
      readonly tryOn: string | null;
    }[],
    tx: Transaction,
  ): Promise<void> {
    if (failures.length === 0) return;
    const rows = rowSet('f', failures, {
      record_id: ['bigint', (f) => f.attachment.recordId],
      n: ['integer', (f) => f.attachment.n],
      position: ['integer', (f) => f.attachment.position],
      failure: ['text', (f) => f.code],
      try_on: ['date', (f) => f.tryOn ?? 'infinity'],
    });
    await tx.query(
      `UPDATE record_attachment a SET failure = f.failure, try_on = f.try_on, attempts = a.attempts + 1
         FROM ${rows.sql} WHERE (a.record_id, a.n, a.position) = (f.record_id, f.n, f.position)`,
      rows.parameters,
    );
  }
}
