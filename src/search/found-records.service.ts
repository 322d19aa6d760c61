import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { readWordQuery } from '../foundation/text/index.js';
import type { Actor } from '../foundation/audit/index.js';
import {
  RestrictedReads,
  type Access,
  type Origin,
  type RecordKind,
  type RecordState,
  type Registration,
} from '../records/index.js';
import { awaitsDiary } from '../registration/index.js';
import { markEnd, markStart, readExcerpt, type ExcerptPiece } from './excerpt.js';

/** A record as a list of what was found shows it. */
export interface FoundRecord {
  readonly id: string;
  readonly channelId: number;
  readonly kind: RecordKind;
  readonly origin: Origin;
  readonly state: RecordState;
  readonly authorName: string | null;
  /** Null where the platform gives no time. */
  readonly publishedAt: Date | null;
  readonly capturedAt: Date;
  readonly excerpt: readonly ExcerptPiece[];
  readonly versions: number;
  readonly attachments: number;
  readonly registration: Registration;
  /** It is to be registered in the diary, whose number has not come yet. */
  readonly awaitsDiary: boolean;
  readonly access: Access;
}

const mostMarked = 20_000;
const marks = `HighlightAll=true, StartSel="${markStart}", StopSel="${markEnd}"`;

/** What a page of hits says of its records: only the page's own texts are read and marked. */
@Injectable()
export class FoundRecordsService {
  constructor(
    private readonly database: Database,
    private readonly reads: RestrictedReads,
  ) {}

  /** In the order of the ids, to be shown to `reader`: of the restricted it is noted. */
  async listFound(ids: readonly string[], words: string | null, reader: Actor): Promise<FoundRecord[]> {
    const rows = await this.database.read<Omit<FoundRecord, 'excerpt'> & { readonly text: string }>(
      `SELECT r.id, r.channel_id AS "channelId", r.kind, r.origin, r.state, r.author_name AS "authorName",
              r.published_at AS "publishedAt", r.captured_at AS "capturedAt",
              CASE WHEN $2::text IS NULL THEN left(v.text, 1000)
                   ELSE ts_headline('swedish', left(v.text, $4), to_tsquery('swedish', $2), $3) END AS text,
              (SELECT count(*)::int FROM record_version o WHERE o.record_id = r.id) AS versions,
              (SELECT count(*)::int FROM record_attachment a WHERE a.record_id = r.id AND a.n = v.n) AS attachments,
              coalesce(decided.registration, 'undecided') AS registration, coalesce(decided.access, 'internal') AS access,
              coalesce(diary.awaits, false) AS "awaitsDiary"
         FROM unnest($1::bigint[]) WITH ORDINALITY AS wanted (id, place)
         JOIN record r ON r.id = wanted.id
         JOIN record_version v ON v.record_id = r.id AND v.n = r.latest_version
         LEFT JOIN record_registration decided ON decided.record_id = r.id
         LEFT JOIN LATERAL (${awaitsDiary('r.id')}) diary ON true
        ORDER BY place`,
      [ids, words === null ? null : readWordQuery(words), marks, mostMarked],
    );
    await this.reads.note(rows, reader, 'list');
    return rows.map(({ text, ...row }) => ({ ...row, excerpt: readExcerpt(text) }));
  }
}
