import type { ClassifiableFacts } from './classifiable-facts.js';
import type { AskedFacts } from './asked-facts.js';

/** The facts of a record as SQL reads them, but for its words, which are sought in `text`. */
export interface FactRow extends Omit<ClassifiableFacts, 'words'> {
  readonly id: string;
  readonly recordsCreatorId: number;
  readonly text: string | null;
}

/**
 * The columns of `FactRow` for a row `r` of record, and what must be joined for them. What no rule asks is null or false
 * without being read: a million records are asked in one go.
 */
export function factColumns(asked: AskedFacts): { readonly columns: string; readonly joins: string } {
  const unasked = 'false';
  return {
    columns: `
      r.id, r.records_creator_id AS "recordsCreatorId", creator.name AS "recordsCreator", channel.platform,
      r.channel_id AS "channelId", r.origin, r.kind, r.state,
      ${asked.threadClass ? 'top_class.class' : 'NULL'} AS "threadClass",
      ${asked.removal ? isRemovedByUs : unasked} AS "isRemovedByUs",
      ${asked.attachments ? hasAttachments : unasked} AS "hasAttachments",
      ${asked.snapshot ? hasSnapshot : unasked} AS "hasSnapshot", channel.closed_on IS NOT NULL AS "isChannelClosed",
      ${asked.repeats ? repeatsAnother : unasked} AS "repeatsAnotherChannel",
      ${asked.words.size > 0 ? 'version.text' : 'NULL'} AS text`,
    joins: `
      JOIN channel ON channel.id = r.channel_id
      JOIN records_creator creator ON creator.id = r.records_creator_id
      ${asked.words.size > 0 ? 'JOIN record_version version ON version.record_id = r.id AND version.n = r.latest_version' : ''}
      ${asked.threadClass ? threadClass : ''}`,
  };
}

const hasAttachments = `EXISTS (SELECT FROM record_attachment a WHERE a.record_id = r.id AND a.n = r.latest_version)`;

const isRemovedByUs = `EXISTS (SELECT FROM channel_removal g WHERE g.record_id = r.id)`;

/** A snapshot shows what had been published when it was taken. */
const hasSnapshot = `EXISTS (
  SELECT FROM record s WHERE s.kind = 'snapshot' AND s.channel_id = r.channel_id AND s.id <> r.id
     AND s.captured_at >= coalesce(r.published_at, r.captured_at))`;

const other = `
  FROM post_wording mine JOIN post_wording other ON other.records_creator_id = mine.records_creator_id
       AND other.channel_id <> mine.channel_id AND (other.dated_at, other.record_id) < (mine.dated_at, mine.record_id)`;

/** Of two posts with one content the later repeats the earlier: never each other, or both could be destroyed. */
const repeatsAnother = `(
  EXISTS (SELECT ${other} AND other.digest = mine.digest WHERE mine.record_id = r.id)
  OR EXISTS (SELECT ${other} AND other.permalink = ANY (mine.links) WHERE mine.record_id = r.id))`;

const threadClass = `
  LEFT JOIN record top ON top.channel_id = r.channel_id AND top.platform_item_id = r.thread_item_id
        AND top.records_creator_id = r.records_creator_id AND top.id <> r.id
  LEFT JOIN record_class top_class ON top_class.record_id = top.id`;
