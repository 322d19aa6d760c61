import type { Transaction } from '../foundation/database/index.js';
import { readWordQuery } from '../foundation/text/index.js';
import type { DisposalHold, HoldFilter } from './disposal-hold.js';
import { HoldRefused } from './hold-refused.js';
import type { NewHold } from './new-hold.js';

/** A hold's facts, of `disposal_hold h`. */
export const holdColumns = `h.id, h.records_creator_id AS "recordsCreatorId",
  (SELECT c.name FROM records_creator c WHERE c.id = h.records_creator_id) AS "recordsCreator",
  h.request_id AS "requestId", h.ground, h.reason, h.scope, h.channel_id AS "channelId", h.origin, h.author,
  h.published_from AS "publishedFrom", h.published_to AS "publishedTo", h.words,
  (SELECT count(*)::int FROM disposal_hold_record n WHERE n.hold_id = h.id) AS "namedRecords",
  h.laid_by AS "laidBy", h.laid_at AS "laidAt", h.lifted_at AS "liftedAt", h.lifted_by AS "liftedBy",
  h.lifting_reason AS "liftingReason"`;

export interface HoldToLay extends NewHold {
  readonly recordsCreatorId: number | null;
  readonly requestId: number | null;
  readonly laidBy: string;
  readonly laidAt: Date;
}

const nothingStated: HoldFilter = {
  channelId: null,
  origin: null,
  author: null,
  publishedFrom: null,
  publishedTo: null,
  words: null,
};

/** @throws HoldRefused `no-words` where the language has no use for them */
export async function insertHold({ extent, ...hold }: HoldToLay, tx: Transaction): Promise<number> {
  const stated = extent.scope === 'filter' ? extent.filter : nothingStated;
  const query = stated.words === null ? null : await normaliseQuery(stated.words, tx);
  const [laid] = await tx.query<{ id: number }>(
    `INSERT INTO disposal_hold (records_creator_id, request_id, ground, reason, scope, channel_id, origin, author,
                                published_from, published_to, words, query, laid_by, laid_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id`,
    [
      hold.recordsCreatorId,
      hold.requestId,
      hold.ground,
      hold.reason.trim(),
      extent.scope,
      extent.scope === 'channel' ? extent.channelId : stated.channelId,
      stated.origin,
      stated.author,
      stated.publishedFrom,
      stated.publishedTo,
      stated.words,
      query,
      hold.laidBy,
      hold.laidAt,
    ],
  );
  const named = 'recordIds' in extent ? [...new Set(extent.recordIds)] : [];
  await tx.query(`INSERT INTO disposal_hold_record (hold_id, record_id) SELECT $1, unnest($2::bigint[])`, [
    laid!.id,
    named,
  ]);
  return laid!.id;
}

async function normaliseQuery(words: string, tx: Transaction): Promise<string> {
  const [asked] = await tx.query<{ query: string }>(`SELECT to_tsquery('swedish', $1)::text AS query`, [
    readWordQuery(words),
  ]);
  if (!asked?.query) throw new HoldRefused('no-words', words);
  return asked.query;
}

/** Locked to the end of the transaction. */
export async function getHoldToChange(id: number, tx: Transaction): Promise<DisposalHold> {
  const [hold] = await tx.query<DisposalHold>(`SELECT ${holdColumns} FROM disposal_hold h WHERE h.id = $1 FOR UPDATE`, [
    id,
  ]);
  if (!hold) throw new HoldRefused('no-such-hold', String(id));
  return hold;
}

export interface Lifting {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** Null puts it in force again. */
export async function writeLifting(id: number, lifting: Lifting | null, tx: Transaction): Promise<void> {
  await tx.query(`UPDATE disposal_hold SET lifted_by = $2, lifted_at = $3, lifting_reason = $4 WHERE id = $1`, [
    id,
    lifting?.by ?? null,
    lifting?.at ?? null,
    lifting?.reason ?? null,
  ]);
}
