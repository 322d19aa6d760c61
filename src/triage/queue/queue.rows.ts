import { idsWithin, type Reach } from '../../foundation/access/index.js';
import type { Transaction } from '../../foundation/database/index.js';
import type { TriageItem } from '../triage-item.js';
import { itemColumns, withStandingClaim } from './item-columns.js';
import type { QueuePlace } from './queue-place.js';

type Reader = Pick<Transaction, 'query'>;

export interface QueueCount {
  readonly waiting: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly claimedByOthers: number;
}

/** Each is counted no further than somebody reads: a queue of ten years would take longer than its next item. */
export interface QueueGlance {
  readonly waiting: number | 'more';
  readonly overdue: number | 'more';
  readonly claimedByOthers: number;
}

const mostGlanced = 10_000;

/** Null where it does not wait, or is beyond reach. */
export async function findItem(recordId: string, reach: Reach, now: Date, db: Reader): Promise<TriageItem | null> {
  const [item] = await db.query<TriageItem>(
    `SELECT ${itemColumns} FROM triage_item i
      WHERE i.record_id = $1 AND ($2::int[] IS NULL OR i.records_creator_id = ANY ($2))`,
    [recordId, idsWithin(reach)],
  );
  return item ? withStandingClaim(item, now) : null;
}

/** A page of each records creator's order, put together: an index leads to each. */
export async function listItems(
  recordsCreatorIds: readonly number[],
  { after, limit, now }: { readonly after: QueuePlace | null; readonly limit: number; readonly now: Date },
  db: Reader,
): Promise<TriageItem[]> {
  const items = await db.query<TriageItem>(
    `SELECT ${itemColumns} FROM (
       SELECT page.record_id FROM unnest($1::int[]) AS creator (id) CROSS JOIN LATERAL (
         SELECT q.record_id, q.due_on, q.weight FROM triage_item q
          WHERE q.records_creator_id = creator.id AND ($2::date IS NULL OR q.due_on >= $2)
            AND ($2::date IS NULL OR (q.due_on, -q.weight, q.record_id) > ($2, -$3::int, $4::bigint))
          ORDER BY q.due_on, q.weight DESC, q.record_id LIMIT $5) page
        ORDER BY page.due_on, page.weight DESC, page.record_id LIMIT $5) first
       JOIN triage_item i ON i.record_id = first.record_id
      ORDER BY i.due_on, i.weight DESC, i.record_id`,
    [recordsCreatorIds, after?.dueOn ?? null, after?.weight ?? null, after?.recordId ?? null, limit],
  );
  return items.map((item) => withStandingClaim(item, now));
}

export async function countItems(
  reach: Reach,
  { personId, now, today }: { readonly personId: number | null; readonly now: Date; readonly today: string },
  db: Reader,
): Promise<QueueCount> {
  const [count] = await db.query<QueueCount>(
    `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE due_on < $2)::int AS overdue,
            count(*) FILTER (WHERE due_on = $2)::int AS "dueToday",
            count(*) FILTER (WHERE claimed_until > $3 AND claimed_by IS DISTINCT FROM $4)::int AS "claimedByOthers"
       FROM triage_item WHERE $1::int[] IS NULL OR records_creator_id = ANY ($1)`,
    [idsWithin(reach), today, now, personId],
  );
  return count!;
}

export async function glanceAtItems(
  reach: Reach,
  { personId, now, today }: { readonly personId: number | null; readonly now: Date; readonly today: string },
  db: Reader,
): Promise<QueueGlance> {
  const within = `FROM triage_item WHERE ($1::int[] IS NULL OR records_creator_id = ANY ($1))`;
  const upToMost = (condition: string) =>
    `(SELECT count(*)::int FROM (SELECT ${within} ${condition} LIMIT ${mostGlanced + 1}) counted)`;
  const [glance] = await db.query<{ waiting: number; overdue: number; claimedByOthers: number }>(
    `SELECT ${upToMost('')} AS waiting, ${upToMost('AND due_on < $2')} AS overdue,
            (SELECT count(*)::int ${within} AND claimed_by IS NOT NULL AND claimed_until > $3
                AND claimed_by IS DISTINCT FROM $4) AS "claimedByOthers"`,
    [idsWithin(reach), today, now, personId],
  );
  const { waiting, overdue, claimedByOthers } = glance!;
  return { waiting: orMore(waiting), overdue: orMore(overdue), claimedByOthers };
}

function orMore(count: number): number | 'more' {
  return count > mostGlanced ? 'more' : count;
}
