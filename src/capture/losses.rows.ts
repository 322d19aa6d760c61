const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** With records creators and a channel as its first two parameters; null is no condition. */
const isAsked = (creator: string, channel: string) =>
  `($1::int[] IS NULL OR ${creator} = ANY ($1)) AND ($2::int IS NULL OR ${channel} = $2)`;

/** The same file in an earlier version is told once, and one that came with another version is here. */
const filesNeverFetched = `
  SELECT 1 AS kind, r.id AS of, a.n, a.position, r.channel_id, r.id AS record_id, r.state_since AS since,
         a.url AS subject, r.state
    FROM record_attachment a JOIN record r ON r.id = a.record_id
   WHERE a.sha256 IS NULL AND r.state <> 'visible' AND ${isAsked('r.records_creator_id', 'r.channel_id')}
     AND NOT EXISTS (
       SELECT FROM record_attachment other
        WHERE other.record_id = a.record_id AND other.platform_media_id = a.platform_media_id
          AND (other.sha256 IS NOT NULL OR (other.n, other.position) < (a.n, a.position)))`;

const parentsNeverCaptured = `
  SELECT 2, r.id, 0, 0, r.channel_id, r.id, r.captured_at, coalesce(r.parent_item_id, r.first_parent_item_id), r.state
    FROM record_without_parent w JOIN record r ON r.id = w.record_id
   WHERE ${isAsked('r.records_creator_id', 'r.channel_id')}`;

/** Of the latest run alone: each night asks again. What has been destroyed since has no name there. */
const standingsUnknown = `
  SELECT 3, latest.id, missing.place::int, 0, c.id, r.id, latest.finished_at, missing.item, r.state
    FROM channel c
   CROSS JOIN LATERAL (SELECT id, receipt, finished_at FROM capture_run
                        WHERE channel_id = c.id AND receipt IS NOT NULL ORDER BY slot DESC LIMIT 1) latest
   CROSS JOIN LATERAL jsonb_array_elements_text(latest.receipt -> 'missingIds') WITH ORDINALITY AS missing (item, place)
    LEFT JOIN record r ON r.channel_id = c.id AND r.platform_item_id = missing.item
          AND r.records_creator_id = c.records_creator_id
   WHERE missing.item <> '' AND ${isAsked('c.records_creator_id', 'c.id')}`;

const losses = `(${filesNeverFetched} UNION ALL ${parentsNeverCaptured} UNION ALL ${standingsUnknown}) loss`;

/** One page: `$3`–`$6` are the place to go on from, `$7` how many. */
export const selectLosses = `
  SELECT kind, of::text AS "of", n, position, channel_id AS "channelId", record_id::text AS "recordId",
         ${instant('since')} AS since, subject, state
    FROM ${losses}
   WHERE (kind, of, n, position) > ($3::int, $4::bigint, $5::int, $6::int)
   ORDER BY kind, of, n, position LIMIT $7`;

/** `$3` is the most that are counted. */
export const countLosses = `SELECT count(*)::int AS count FROM (SELECT FROM ${losses} LIMIT $3) counted`;
