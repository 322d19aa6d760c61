import { stockholm } from '../foundation/clock/index.js';
import { groupRows, type Transaction } from '../foundation/database/index.js';

interface HeldRow {
  readonly id: string;
  readonly holdId: number;
}

const inForce = 'h.lifted_at IS NULL';
const ofItsCreator = '(h.records_creator_id IS NULL OR h.records_creator_id = a.records_creator_id)';

/** The words of a version as the search knows them. */
const wordsOf = `to_tsvector('swedish', v.text) || to_tsvector('swedish', coalesce(a.author_name, '')) ||
  to_tsvector('swedish', coalesce((
    SELECT string_agg(t.alt_text, ' ') FROM record_attachment t WHERE t.record_id = v.record_id AND t.n = v.n), ''))`;

/** All that a standing choice states but its words. */
const matches = `h.scope = 'filter' AND ${inForce} AND ${ofItsCreator}
  AND (h.channel_id IS NULL OR h.channel_id = a.channel_id)
  AND (h.origin IS NULL OR h.origin = a.origin)
  AND (h.author IS NULL OR h.author = a.author_name OR h.author = a.author_id)
  AND (h.published_from IS NULL OR h.published_from <= a.day)
  AND (h.published_to IS NULL OR h.published_to >= a.day)`;

/**
 * One statement for a whole batch; $1 are the records' ids. Words are dear: a text is taken apart once for all standing
 * choices, and only where one of them matches in everything else.
 */
export const holdsOn = `
  WITH asked AS MATERIALIZED (
    SELECT r.id, r.records_creator_id, r.channel_id, r.thread_item_id, r.origin, r.author_id, r.author_name,
           (coalesce(r.published_at, r.captured_at) AT TIME ZONE '${stockholm}')::date AS day
      FROM record r WHERE r.id = ANY ($1)),
  worded AS MATERIALIZED (
    SELECT a.*, ${wordsOf} AS words FROM asked a JOIN record_version v ON v.record_id = a.id
     WHERE EXISTS (SELECT FROM disposal_hold h WHERE ${matches} AND h.query IS NOT NULL)),
  thread AS MATERIALIZED (
    SELECT DISTINCT h.id, h.records_creator_id, named.channel_id, named.thread_item_id
      FROM disposal_hold h JOIN disposal_hold_record n ON n.hold_id = h.id JOIN record named ON named.id = n.record_id
     WHERE ${inForce} AND h.scope = 'threads')
  SELECT n.record_id AS id, h.id AS "holdId" FROM disposal_hold_record n JOIN disposal_hold h ON h.id = n.hold_id
   WHERE ${inForce} AND n.record_id = ANY ($1)
  UNION
  SELECT a.id, h.id FROM asked a JOIN thread h ON h.channel_id = a.channel_id AND h.thread_item_id = a.thread_item_id
   WHERE ${ofItsCreator}
  UNION
  SELECT a.id, h.id FROM asked a JOIN disposal_hold h ON h.scope = 'channel' AND h.channel_id = a.channel_id
   WHERE ${inForce} AND ${ofItsCreator}
  UNION
  SELECT a.id, h.id FROM asked a JOIN disposal_hold h ON ${matches} AND h.query IS NULL
  UNION
  SELECT a.id, h.id FROM worded a JOIN disposal_hold h ON ${matches} AND a.words @@ h.query::tsquery`;

/** The holds in force on each of these records; one on which there is none is left out. */
export async function listHoldsOn(
  recordIds: readonly string[],
  tx: Transaction,
): Promise<ReadonlyMap<string, readonly number[]>> {
  return idsBy(await tx.query<HeldRow>(`${holdsOn} ORDER BY 1, 2`, [recordIds]));
}

/** The holds in force on all of a channel; one on which there is none is left out. */
export async function listHoldsOnChannels(
  channelIds: readonly number[],
  tx: Transaction,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await tx.query<{ id: number; holdId: number }>(
    `SELECT h.channel_id AS id, h.id AS "holdId" FROM disposal_hold h
      WHERE ${inForce} AND h.scope = 'channel' AND h.channel_id = ANY ($1) ORDER BY h.id`,
    [channelIds],
  );
  return idsBy(rows);
}

function idsBy<Id>(rows: readonly { readonly id: Id; readonly holdId: number }[]): ReadonlyMap<Id, readonly number[]> {
  const groups = groupRows(rows, ({ id }) => id);
  return new Map([...groups].map(([id, held]) => [id, held.map(({ holdId }) => holdId)]));
}
