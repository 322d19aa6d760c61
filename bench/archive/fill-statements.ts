/**
 * Ten years of eight channels, by statements over numbers: record n has id `$1 + n`, stands in thread n / 20, and four
 * of ten threads belong to the channel that stands there already. `dice` is the same for the same n in every run.
 */
export const makePlan = `
  CREATE UNLOGGED TABLE bench_plan AS
  SELECT $1::bigint + n AS id, n, n % 20 AS place, n / 20 AS thread, $1::bigint + n - n % 20 AS top_id,
         CASE WHEN n / 20 % 10 < 4 THEN 1 ELSE 2 + n / 20 % 7 END AS channel_id,
         'https://social.example/users/norrsunda/statuses/' || 100000000000 + n AS uri,
         'https://social.example/users/norrsunda/statuses/' || 100000000000 + n - n % 20 AS top_uri,
         date_trunc('second', $3::timestamptz - interval '3650 days' * (1 - n::float8 / $2)) AS at,
         hashint8(n) & 2147483647 AS dice, hashint8(n + 1000000000) & 2147483647 AS second_dice
    FROM generate_series(0, $2::bigint - 1) n`;

export const addChannels = `
  WITH creator AS (
    INSERT INTO records_creator (name) SELECT 'Nämnd ' || n FROM generate_series(2, 8) n RETURNING id, name)
  INSERT INTO channel (platform, address, records_creator_id, unit, officer, account_id, locator, display_name,
                       profile_url, own_account_ids, triage_from, rhythm, registered_at, review_due_on)
  SELECT 'mastodon', uri, id, 'Enheten', 'N N <n@norrsunda.example>', uri, id, name, uri, ARRAY[uri], '2016-01-01',
         'night', '2016-01-01', '2027-01-01'
    FROM creator CROSS JOIN LATERAL (SELECT 'https://social.example/users/' || id) u (uri) ORDER BY id`;

const record = `
  INSERT INTO record (id, records_creator_id, channel_id, platform_item_id, local_id, permalink, kind, origin, author_id,
                      author_name, parent_item_id, first_parent_item_id, thread_item_id, published_at, published_at_is,
                      counts_from, captured_at, language, state, state_since, latest_version)
  OVERRIDING SYSTEM VALUE
  SELECT p.id, c.records_creator_id, p.channel_id, p.uri, 100000000000 + p.n, p.uri,
         CASE p.place WHEN 0 THEN 'post' ELSE 'comment' END, CASE p.place WHEN 0 THEN 'drawn-up' ELSE 'received' END,
         'https://social.example/users/' || dice % 9973, 'Besökare ' || dice % 9973,
         CASE WHEN p.place > 0 THEN p.top_uri END, CASE WHEN p.place > 0 THEN p.top_uri END, p.top_uri, p.at, 'platform',
         p.at, p.at + interval '1 day', 'sv', CASE WHEN p.place > 0 AND p.dice % 40 = 0 THEN 'gone' ELSE 'visible' END,
         p.at + interval '1 day', 1
    FROM bench_plan p JOIN channel c ON c.id = p.channel_id`;

const ordinary = `
    FROM bench_plan p
    JOIN bench_sentence first ON first.id = p.dice % (SELECT count(*) FROM bench_sentence)
    JOIN bench_sentence second ON second.id = p.second_dice % (SELECT count(*) FROM bench_sentence)
    LEFT JOIN LATERAL (
      SELECT r.text, r.words FROM bench_remark r WHERE p.n % r.every = 0 ORDER BY r.every DESC LIMIT 1) remark ON true`;

const version = `
  INSERT INTO record_version (record_id, n, captured_at, text, links, content_hash, reader_version, exchange_id,
                              bytes_offset, own_bytes, sha256, salt, sealed_digest)
  SELECT p.id, 1, p.at + interval '1 day', whole, '{}', digest, 1, md5('exchange ' || p.thread)::uuid, p.place * 900,
         convert_to(format('{"id":"%s","uri":"%s","content":"<p>%s</p>","account":{%s}}', p.n, p.uri, whole,
                           repeat('"url":"https://social.example/@besökare",', 12)), 'UTF8'),
         digest, substr(digest, 1, 16), digest
  ${ordinary}
   CROSS JOIN LATERAL (SELECT concat_ws(' ', first.text, second.text, remark.text)) t (whole)
   CROSS JOIN LATERAL (SELECT sha256(convert_to(whole, 'UTF8'))) d (digest)`;

/** A tsvector put together of its sentences' is the tsvector of the whole text. */
const entry = `
  INSERT INTO search_entry (record_id, records_creator_id, channel_id, origin, state, dated_at, words)
  SELECT p.id, c.records_creator_id, p.channel_id, CASE p.place WHEN 0 THEN 'drawn-up' ELSE 'received' END,
         CASE WHEN p.place > 0 AND p.dice % 40 = 0 THEN 'gone' ELSE 'visible' END, p.at,
         setweight(first.words || second.words || coalesce(remark.words, ''), 'A') || setweight('besökare:1', 'C')
  ${ordinary}
    JOIN channel c ON c.id = p.channel_id`;

const thread = `
  INSERT INTO thread_watch (record_id, channel_id, item_id, published_on, next_read_on)
  SELECT id, channel_id, uri, at::date, $1::timestamptz::date + 60 FROM bench_plan WHERE place = 0`;

const exchange = `
  INSERT INTO exchange (id, run_id, channel_id, sent_at, url, status, payload_sha256, bytes, warc_path, checked_at, tells)
  SELECT md5('exchange ' || thread)::uuid, r.id, p.channel_id, p.at, p.uri, 200, sha256('x'), 4000,
         format('warc/%s/%s/%s.warc.gz', to_char(p.at, 'YYYY/MM'), r.id, md5('exchange ' || thread)::uuid), p.at, 'known'
    FROM bench_plan p JOIN capture_run r ON r.channel_id = p.channel_id AND r.slot = date_trunc('day', p.at)
   WHERE p.place = 0`;

const told = `
  INSERT INTO exchange_told (exchange_id, channel_id, record_ids)
  SELECT md5('exchange ' || thread)::uuid, min(channel_id), array_agg(id ORDER BY id) FROM bench_plan GROUP BY thread`;

/** `$1`: the instant of the newest record; `$2`: the last night, so that none is missed. */
export const fillRuns = `
  INSERT INTO capture_run (channel_id, slot, state, attempt, not_before, started_at, finished_at, status, receipt)
  SELECT c.id, night, 'done', 1, night, night, night + interval '5 minutes', 'green', '{}'::jsonb
    FROM channel c, generate_series(date_trunc('day', $1::timestamptz) - interval '3651 days', $1, interval '1 day') night
   WHERE night < $1
   UNION ALL
  SELECT id, $2, 'done', 1, $2, $2, $2::timestamptz + interval '5 minutes', 'green', '{}'::jsonb FROM channel
      ON CONFLICT DO NOTHING`;

const receipt = `
  UPDATE capture_run
     SET receipt = jsonb_build_object(
           'runId', id::text, 'channelId', channel_id, 'startedAt', started_at, 'finishedAt', finished_at,
           'status', status, 'platformCounts', null, 'held', '{"posts": 1000, "comments": 19000}'::jsonb,
           'missingIds', '[]'::jsonb, 'mediaFailed', '[]'::jsonb, 'requests', 100, 'bytes', 500000,
           'blindSince', null, 'problems', '[]'::jsonb, 'new', 5, 'newVersions', 1, 'gone', 0, 'hidden', 0,
           'unavailable', 0, 'reappeared', 0)
   WHERE receipt = '{}'`;

/** `$1`: the instant of the newest record. */
export const fillThreads = thread;

export const fills = [
  receipt,
  record,
  version,
  entry,
  exchange,
  told,
  `INSERT INTO item_measurement (record_id, taken_on, likes, shares, replies)
   SELECT id, at::date, dice % 7, dice % 3, CASE place WHEN 0 THEN 19 ELSE 0 END FROM bench_plan`,
  `INSERT INTO record_change (record_id, change) SELECT id, 'new' FROM bench_plan`,
  `UPDATE search_progress SET seq = (SELECT max(seq) FROM record_change)`,
  `INSERT INTO record_tally AS t (channel_id, kind, state, records)
   SELECT channel_id, kind, state, count(*) FROM record JOIN bench_plan USING (id, channel_id) GROUP BY 1, 2, 3
   ON CONFLICT (channel_id, kind, state) DO UPDATE SET records = t.records + excluded.records`,
  `INSERT INTO record_day_tally AS t (channel_id, published_on, kind, records)
   SELECT channel_id, (published_at AT TIME ZONE 'Europe/Stockholm')::date, kind, count(*)
     FROM record JOIN bench_plan USING (id, channel_id) GROUP BY 1, 2, 3
   ON CONFLICT (channel_id, published_on, kind) DO UPDATE SET records = t.records + excluded.records`,
  `SELECT setval(pg_get_serial_sequence('record', 'id'), (SELECT max(id) FROM record))`,
  `DROP TABLE bench_plan, bench_sentence, bench_remark`,
];
