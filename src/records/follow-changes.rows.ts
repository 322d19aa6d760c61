import { rowSet, type Transaction } from '../foundation/database/index.js';

/** A job that has something to ask of every record, again whenever it changes. */
export interface Following {
  /** The job's name; each has its own place in the feed. */
  readonly job: string;
  /** Changes that are none of its concern. */
  readonly ignoring: readonly string[];
  /**
   * For each channel what the answers rest on that does not stand on the records, as a text: rules, the channel's
   * closing. Where it is another than last time, every record of the channel is asked.
   */
  readonly standings: ReadonlyMap<number, string>;
}

export interface ToBeAsked {
  readonly recordIds: readonly string[];
  readonly isLast: boolean;
}

/**
 * The next records that the job has to ask, with its place moved on past them: commit it together with the answers.
 * Locks the job's place, so that two processes never ask at once.
 */
export async function takeRecordsToAsk(following: Following, limit: number, tx: Transaction): Promise<ToBeAsked> {
  const place = await lockPlace(following.job, tx);
  await beginPass(following, place, tx);
  await passInsteadOfFeed(following, place, tx);
  const changed = await takeChanged(following, place, limit, tx);
  if (changed.read > 0) return { recordIds: changed.recordIds, isLast: false };
  if (place.passChannels.length === 0) return { recordIds: [], isLast: true };
  return { recordIds: await takeOfPass(following.job, place, limit, tx), isLast: false };
}

interface Place {
  seq: string;
  passChannels: readonly number[];
  passAfter: string;
}

async function lockPlace(job: string, tx: Transaction): Promise<Place> {
  await tx.query(`INSERT INTO record_follower (job) VALUES ($1) ON CONFLICT DO NOTHING`, [job]);
  const [place] = await tx.query<Place>(
    `SELECT seq, pass_channels AS "passChannels", pass_after AS "passAfter" FROM record_follower WHERE job = $1 FOR UPDATE`,
    [job],
  );
  return place!;
}

/** A channel whose standing is another one joins the pass, which then begins anew. */
async function beginPass({ job, standings }: Following, place: Place, tx: Transaction): Promise<void> {
  const rows = rowSet('s', [...standings], {
    channel_id: ['integer', ([id]) => id],
    standing: ['text', ([, standing]) => standing],
  });
  const job$ = `$${rows.parameters.length + 1}`;
  const changed = await tx.query<{ channel_id: number; is_new: boolean }>(
    `INSERT INTO channel_asking AS a (job, channel_id, standing) SELECT ${job$}, s.channel_id, s.standing FROM ${rows.sql}
     ON CONFLICT (job, channel_id) DO UPDATE SET standing = excluded.standing WHERE a.standing <> excluded.standing
     RETURNING channel_id, xmax = 0 AS is_new`,
    [...rows.parameters, job],
  );
  // Before the feed's first line is taken, the feed itself still holds every record.
  const passed = changed.filter((row) => !(row.is_new && place.seq === '0'));
  if (passed.length === 0) return;
  place.passChannels = [...new Set([...place.passChannels, ...passed.map((row) => row.channel_id)])];
  place.passAfter = '0';
  await tx.query(`UPDATE record_follower SET pass_channels = $2, pass_after = 0 WHERE job = $1`, [
    job,
    place.passChannels,
  ]);
}

/** Where the feed has more lines than there are records, each record is asked once instead, whatever happened to it. */
async function passInsteadOfFeed({ job, standings }: Following, place: Place, tx: Transaction): Promise<void> {
  const [latest] = await tx.query<{ seq: string; is_longer: boolean }>(
    `SELECT seq, seq - $1 >= (SELECT sum(records) FROM record_tally) AS is_longer
       FROM record_change ORDER BY seq DESC LIMIT 1`,
    [place.seq],
  );
  if (!latest?.is_longer) return;
  place.seq = latest.seq;
  place.passChannels = [...standings.keys()];
  place.passAfter = '0';
  await tx.query(`UPDATE record_follower SET seq = $2, pass_channels = $3, pass_after = 0 WHERE job = $1`, [
    job,
    place.seq,
    place.passChannels,
  ]);
}

async function takeChanged(
  { job, ignoring }: Following,
  { seq }: Place,
  limit: number,
  tx: Transaction,
): Promise<{ read: number; recordIds: string[] }> {
  const changes = await tx.query<{ seq: string; record_id: string; change: string }>(
    `SELECT seq, record_id, change FROM record_change WHERE seq > $1 ORDER BY seq LIMIT $2`,
    [seq, limit],
  );
  const last = changes.at(-1);
  if (!last) return { read: 0, recordIds: [] };
  await tx.query(`UPDATE record_follower SET seq = $2 WHERE job = $1`, [job, last.seq]);
  const concerning = changes.filter(({ change }) => !ignoring.includes(change));
  return { read: changes.length, recordIds: [...new Set(concerning.map((row) => row.record_id))] };
}

async function takeOfPass(job: string, place: Place, limit: number, tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM record WHERE id > $1 AND channel_id = ANY ($2) ORDER BY id LIMIT $3`,
    [place.passAfter, place.passChannels, limit],
  );
  const last = rows.at(-1);
  const sql = last
    ? `UPDATE record_follower SET pass_after = $2 WHERE job = $1`
    : `UPDATE record_follower SET pass_channels = '{}', pass_after = 0 WHERE job = $1 AND $2::bigint IS NOT NULL`;
  await tx.query(sql, [job, last?.id ?? place.passAfter]);
  return rows.map((row) => row.id);
}
