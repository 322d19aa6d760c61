import type { Transaction } from '../foundation/database/index.js';

/** Letters and digits only, without addresses: platforms shorten and decorate. Short texts are alike by chance. */
const digest = `
  CASE WHEN length(bare.text) >= 20 THEN sha256(convert_to(bare.text, 'UTF8')) END`;

/**
 * Keeps what tells whether our own posts repeat each other. Answers the other records for which that may now be
 * otherwise: same wording, or a link to one of these.
 */
export async function keepPostWordings(recordIds: readonly string[], tx: Transaction): Promise<readonly string[]> {
  const kept = await tx.query<{ id: string }>(
    `INSERT INTO post_wording AS p (record_id, records_creator_id, channel_id, dated_at, digest, permalink, links)
     SELECT r.id, r.records_creator_id, r.channel_id, coalesce(r.published_at, r.captured_at), ${digest}, r.permalink, v.links
       FROM record r
       JOIN record_version v ON v.record_id = r.id AND v.n = r.latest_version
      CROSS JOIN LATERAL (
        SELECT trim(regexp_replace(lower(regexp_replace(v.text, 'https?://\\S+', ' ', 'g')), '[^[:alnum:]]+', ' ', 'g')) AS text
      ) bare
      WHERE r.id = ANY ($1) AND r.kind = 'post' AND r.origin = 'drawn-up'
     ON CONFLICT (record_id) DO UPDATE
        SET dated_at = excluded.dated_at, digest = excluded.digest, permalink = excluded.permalink, links = excluded.links
      WHERE (p.dated_at, p.digest, p.permalink, p.links)
            IS DISTINCT FROM (excluded.dated_at, excluded.digest, excluded.permalink, excluded.links)
     RETURNING record_id AS id`,
    [recordIds],
  );
  if (kept.length === 0) return [];
  const ids = kept.map(({ id }) => id);
  const touched = await tx.query<{ id: string }>(
    `SELECT other.record_id AS id FROM post_wording mine JOIN post_wording other
            ON other.records_creator_id = mine.records_creator_id AND other.channel_id <> mine.channel_id
           AND other.digest = mine.digest
      WHERE mine.record_id = ANY ($1) AND other.record_id <> ALL ($1)
      UNION
     SELECT other.record_id FROM post_wording mine JOIN post_wording other
            ON other.links @> ARRAY[mine.permalink] AND other.records_creator_id = mine.records_creator_id
           AND other.channel_id <> mine.channel_id
      WHERE mine.record_id = ANY ($1) AND other.record_id <> ALL ($1)`,
    [ids],
  );
  return touched.map(({ id }) => id);
}
