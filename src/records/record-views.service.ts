import { Injectable } from '@nestjs/common';
import { ChannelsService, type ChannelLabels } from '../channels/index.js';
import { Database } from '../foundation/database/index.js';
import { idShape } from '../foundation/text/index.js';
import { maySee, type RecordSight } from './record-sight.js';
import { RecordTellers, type Told } from './record-tellers.js';
import type { Registration } from './record-registration.js';
import { undecided, type AttachmentView, type Decided, type RecordView, type VersionView } from './record-view.js';

type ViewRow = Omit<
  RecordView,
  | 'platform'
  | 'recordsCreator'
  | 'text'
  | 'versions'
  | 'attachments'
  | 'author'
  | 'receivedAt'
  | 'drawnUpAt'
  | keyof Decided
> & {
  readonly registration: Registration;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly authorAbsent: string | null;
  readonly countsFrom: string | null;
  readonly versions: readonly (VersionView & { readonly attachments: readonly AttachmentView[] })[];
};

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const views = `
  SELECT r.id, r.channel_id AS "channelId", r.records_creator_id AS "recordsCreatorId",
         r.platform_item_id AS "platformItemId", r.permalink, r.kind, r.origin,
         r.author_id AS "authorId", r.author_name AS "authorName", r.author_absent AS "authorAbsent",
         parent.id AS "parentId", r.parent_item_id AS "parentItemId", r.first_parent_item_id AS "firstParentItemId",
         top.id AS "threadId", ${instant('r.published_at')} AS "publishedAt", r.published_at_is AS "publishedAtIs",
         ${instant('r.counts_from')} AS "countsFrom", ${instant('r.captured_at')} AS "capturedAt",
         r.language, r.state, ${instant('r.state_since')} AS "stateSince",
         r.latest_version AS "latestVersion", versions.versions,
         CASE WHEN removal.record_id IS NOT NULL THEN json_build_object(
           'ground', removal.ground, 'reason', removal.reason, 'removedOn', removal.removed_on,
           'removedBy', removal.removed_by, 'notedBy', removal.noted_by, 'notedAt', ${instant('removal.noted_at')})
         END AS "removedByUs",
         coalesce(decided.registration, 'undecided') AS registration, coalesce(decided.access, 'internal') AS access
    FROM record r
    LEFT JOIN record parent ON parent.channel_id = r.channel_id AND parent.platform_item_id = r.parent_item_id
    LEFT JOIN record top ON top.channel_id = r.channel_id AND top.platform_item_id = r.thread_item_id
    LEFT JOIN channel_removal removal ON removal.record_id = r.id
    LEFT JOIN record_registration decided ON decided.record_id = r.id
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object(
               'n', v.n, 'text', v.text, 'links', v.links, 'editedAt', ${instant('v.edited_at')},
               'capturedAt', ${instant('v.captured_at')}, 'sha256', encode(v.sha256, 'hex'),
               'sealedDigest', encode(v.sealed_digest, 'hex'), 'exchangeId', v.exchange_id,
               'bytesOffset', v.bytes_offset,
               'attachments', (
                 SELECT coalesce(json_agg(json_build_object(
                          'sha256', encode(a.sha256, 'hex'), 'mediaType', a.media_type, 'bytes', f.bytes,
                          'altText', a.alt_text, 'url', a.url, 'failure', a.failure) ORDER BY a.position), '[]')
                   FROM record_attachment a LEFT JOIN stored_file f ON f.sha256 = a.sha256
                  WHERE a.record_id = v.record_id AND a.n = v.n)) ORDER BY v.n) AS versions
        FROM record_version v WHERE v.record_id = r.id) versions`;

/** Reads records in the form that leaves the service. */
@Injectable()
export class RecordViewsService {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsService,
    private readonly tellers: RecordTellers,
  ) {}

  /** In the order of the ids; ids without a record are left out. */
  async listViews(ids: readonly string[]): Promise<RecordView[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.read<ViewRow>(
      `${views} JOIN unnest($1::bigint[]) WITH ORDINALITY AS wanted (id, place) ON wanted.id = r.id ORDER BY place`,
      [ids],
    );
    const [labels, told] = await Promise.all([this.channels.readLabels(), this.tellers.tellOf(ids)]);
    return rows.map((row) => toView(row, labels, told(row.id)));
  }

  /** Null also where it is out of sight: that is as little there as what does not exist. `id` is as somebody typed it. */
  async findSeenView(id: string, sight: RecordSight): Promise<RecordView | null> {
    const view = idShape.test(id) ? await this.findView(id) : null;
    return view && maySee(sight, view) ? view : null;
  }

  async findView(id: string): Promise<RecordView | null> {
    const [view] = await this.listViews([id]);
    return view ?? null;
  }
}

function toView(row: ViewRow, labels: ChannelLabels, told: Told): RecordView {
  const { authorId, authorName, authorAbsent, countsFrom, versions, registration, ...rest } = row;
  const latest = versions.find(({ n }) => n === row.latestVersion);
  return {
    ...rest,
    recordsCreator: labels.recordsCreators.get(row.recordsCreatorId) ?? '',
    platform: labels.platforms.get(row.channelId) ?? '',
    author: { platformId: authorId, displayName: authorName, ...(authorAbsent && { absentBecause: authorAbsent }) },
    ...(row.origin === 'received' ? { receivedAt: countsFrom } : { drawnUpAt: countsFrom }),
    text: latest?.text ?? '',
    versions: versions.map(({ attachments, ...version }) => ({
      ...version,
      mediaSha256: attachments.flatMap((a) => a.sha256 ?? []),
    })),
    attachments: (latest?.attachments ?? []).map(({ failure, ...attachment }) => ({
      ...attachment,
      ...(failure && { failure }),
    })),
    ...undecided,
    registration,
    ...told,
  };
}
