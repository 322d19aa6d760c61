import type { TriageItem } from '../triage-item.js';

/** A row of `triage_item i` as `TriageItem` tells it. */
export const itemColumns = `
  i.record_id AS "recordId", i.records_creator_id AS "recordsCreatorId", i.channel_id AS "channelId", i.because,
  i.due_on AS "dueOn", i.weight, i.suggestions, i.queued_at AS "queuedAt", i.claimed_until AS "claimedUntil",
  (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = i.claimed_by) AS "claimedBy",
  CASE WHEN i.alike IS NULL THEN 0 ELSE (
    SELECT count(*)::int FROM triage_item o
     WHERE o.records_creator_id = i.records_creator_id AND o.alike = i.alike AND o.record_id <> i.record_id) END AS alike`;

/** A claim that has run out is none. */
export function withStandingClaim(item: TriageItem, now: Date): TriageItem {
  const stands = item.claimedUntil !== null && item.claimedUntil > now;
  return stands ? item : { ...item, claimedBy: null, claimedUntil: null };
}
