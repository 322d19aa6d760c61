import type { Database } from '../../src/foundation/database/index.js';

/**
 * All that an archive holds of its channels, but what two captures of the same night may differ in: ids and what is
 * reckoned from them, times of capture, attempts, requests, and which of several equal answers an item was cut from.
 */
const parts = {
  records: `
    SELECT r.channel_id, r.platform_item_id, r.local_id, r.permalink, r.kind, r.origin, r.author_id, r.author_name,
           r.author_absent, r.parent_item_id, r.first_parent_item_id, r.thread_item_id, r.published_at,
           r.published_at_is, r.language, r.state, r.latest_version
      FROM record r`,
  versions: `
    SELECT r.channel_id, r.platform_item_id, v.n, v.edited_at, v.text, v.links, v.content_hash, v.reader_version, v.sha256
      FROM record_version v JOIN record r ON r.id = v.record_id`,
  attachments: `
    SELECT r.channel_id, r.platform_item_id, a.n, a.position, a.platform_media_id, a.url, a.alt_text, a.media_type,
           a.sha256, a.failure, a.attempts, a.try_on
      FROM record_attachment a JOIN record r ON r.id = a.record_id`,
  files: `SELECT sha256, bytes FROM stored_file`,
  watches: `SELECT channel_id, item_id, published_on FROM thread_watch`,
  tallies: `SELECT * FROM record_tally WHERE records <> 0`,
  dayTallies: `SELECT * FROM record_day_tally`,
  cursors: `SELECT channel_id, cursor - 'listedAt' AS cursor FROM capture_cursor`,
  channelMeasurements: `SELECT * FROM channel_measurement`,
  itemMeasurements: `
    SELECT r.channel_id, r.platform_item_id, m.taken_on, m.likes, m.shares, m.replies, m.views
      FROM item_measurement m JOIN record r ON r.id = m.record_id`,
  found: `
    SELECT r.channel_id, r.platform_item_id, s.origin, s.state, s.words
      FROM search_entry s JOIN record r ON r.id = s.record_id`,
  triage: `
    SELECT r.channel_id, r.platform_item_id, t.because, t.due_on, t.weight, t.suggestions, t.alike, s.n
      FROM triage_sorted s JOIN record r ON r.id = s.record_id LEFT JOIN triage_item t USING (record_id)`,
  decided: `
    SELECT r.channel_id, r.platform_item_id, d.registration, d.access,
           (SELECT count(*) FROM registration_decision_record o WHERE o.record_id = r.id) AS decisions
      FROM record_registration d JOIN record r ON r.id = d.record_id`,
  alerts: `SELECT r.platform_item_id, a.because FROM triage_alert a JOIN record r ON r.id = a.record_id`,
  receipts: `
    SELECT channel_id, state, status, counted,
           receipt - '{runId,startedAt,finishedAt,requests,bytes,mediaFailed,blindSince}'::text[] AS receipt,
           (SELECT jsonb_agg(m - 'recordId' ORDER BY m ->> 'url') FROM jsonb_array_elements(receipt -> 'mediaFailed') m) AS media
      FROM capture_run`,
  jobs: `SELECT job, state FROM job_run ORDER BY job`,
} as const;

export type ArchiveDescription = Readonly<Record<string, readonly unknown[]>>;

export async function describeArchive(database: Database): Promise<ArchiveDescription> {
  const described = Object.entries(parts).map(async ([name, sql]) => {
    const rows = await database.read<{ row: unknown }>(
      `SELECT to_jsonb(p) AS row FROM (${sql}) p ORDER BY to_jsonb(p)::text COLLATE "C"`,
    );
    return [name, rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(described));
}
