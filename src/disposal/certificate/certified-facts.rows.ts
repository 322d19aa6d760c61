import type { Transaction } from '../../foundation/database/index.js';
import type { CertifiedCounts, CertifiedGroup, DisposalCertificate } from '../disposal-certificate.js';

/** What the rows of an executed list say for its certificate. */
export interface CertifiedFacts extends Pick<
  DisposalCertificate,
  'oldest' | 'youngest' | 'review' | 'failures' | 'stillOnPlatform'
> {
  readonly counts: CertifiedCounts;
  readonly groups: readonly CertifiedGroup[];
  readonly ruleRefs: readonly number[];
  readonly spared: readonly { readonly subject: string; readonly blockers: readonly string[] }[];
}

export async function readCertifiedFacts(listId: number, tx: Transaction): Promise<CertifiedFacts> {
  const [totals] = await tx.query<
    Omit<CertifiedFacts, 'counts' | 'groups' | 'ruleRefs' | 'spared' | 'failures'> & CertifiedCounts
  >(totalsOf, [listId]);
  const { records, versions, files, bytes, rawExchanges, neighbours, ...rest } = totals!;
  const groups = await tx.query<CertifiedGroup>(groupsOf, [listId]);
  const refs = await tx.query<{ ref: number }>(
    `SELECT DISTINCT rule_ref AS ref FROM (
       SELECT rule_ref FROM destroyed_record WHERE list_id = $1
       UNION ALL SELECT rule_ref FROM destroyed_exchange WHERE list_id = $1) d
      WHERE rule_ref IS NOT NULL ORDER BY 1`,
    [listId],
  );
  const spared = await tx.query<{ subject: string; blockers: readonly string[] }>(
    `SELECT coalesce(record_id::text, exchange_id::text) AS subject, blockers FROM disposal_line
      WHERE list_id = $1 AND outcome = 'spared' ORDER BY id`,
    [listId],
  );
  const failures = await tx.query<DisposalCertificate['failures'][number]>(
    `SELECT store, failure, attempts FROM disposal_failure WHERE list_id = $1 ORDER BY id`,
    [listId],
  );
  const counts = { records, versions, files, bytes, rawExchanges, neighbours };
  return { ...rest, counts, groups, ruleRefs: refs.map(({ ref }) => ref), spared, failures };
}

const totalsOf = `
  SELECT r.records, r.oldest, r.youngest, r.still_shown AS "stillOnPlatform", l.versions::float8 AS versions,
         l.files::float8 AS files, l.bytes::float8 AS bytes, e.exchanges AS "rawExchanges",
         e.neighbours::float8 AS neighbours,
         json_build_object('read', n.read, 'struck', n.struck, 'prolonged', n.prolonged) AS review
    FROM disposal_list l,
         LATERAL (SELECT count(*)::int AS records, min(counted_on) AS oldest, max(counted_on) AS youngest,
                         count(*) FILTER (WHERE was_visible)::int AS still_shown
                    FROM destroyed_record WHERE list_id = l.id) r,
         LATERAL (SELECT count(*)::int AS exchanges, coalesce(sum(neighbours), 0) AS neighbours
                    FROM destroyed_exchange WHERE list_id = l.id) e,
         LATERAL (SELECT count(*) FILTER (WHERE mark = 'read')::int AS read,
                         count(*) FILTER (WHERE mark = 'struck')::int AS struck,
                         count(*) FILTER (WHERE mark = 'prolonged')::int AS prolonged
                    FROM disposal_line WHERE list_id = l.id) n
   WHERE l.id = $1`;

/** Of raw exchanges, where the list is one of those. */
const groupsOf = `
  SELECT channel, class, "ruleId", "ruleVersion", origin, records, oldest, youngest FROM (
  SELECT c.id, c.display_name AS channel, d.class, w.rule_id AS "ruleId", w.version AS "ruleVersion", d.origin,
         count(*)::int AS records, min(d.counted_on) AS oldest, max(d.counted_on) AS youngest
    FROM destroyed_record d JOIN channel c ON c.id = d.channel_id LEFT JOIN rule_wording w ON w.ref = d.rule_ref
   WHERE d.list_id = $1
   GROUP BY c.id, c.display_name, d.class, w.rule_id, w.version, d.origin
   UNION ALL
  SELECT c.id, c.display_name, NULL, w.rule_id, w.version, NULL, count(*)::int, min(e.sent_on), max(e.sent_on)
    FROM destroyed_exchange e JOIN disposal_list l ON l.id = e.list_id AND l.kind = 'raw-exchanges'
    JOIN channel c ON c.id = e.channel_id LEFT JOIN rule_wording w ON w.ref = e.rule_ref
   WHERE e.list_id = $1
   GROUP BY c.id, c.display_name, w.rule_id, w.version) g
   ORDER BY g.id, class NULLS LAST, "ruleId" NULLS LAST, "ruleVersion", origin`;
