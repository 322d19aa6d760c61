import { isUndone } from '../../registration/index.js';
import type { Transaction } from '../../foundation/database/index.js';
import type { RecordStanding } from './sort-record.js';
import type { WordedVersion } from '../lightness/is-plain-text.js';

export interface StandingRow extends Omit<RecordStanding, 'isReworded'> {
  readonly id: string;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly channelId: number;
  /** Calendar day. */
  readonly triageFrom: string;
  /** When it came in, or was drawn up. */
  readonly countsFrom: Date;
  readonly latestVersion: number;
  /** The version that was the latest when it was last sorted; null where it never was. */
  readonly sortedVersion: number | null;
}

/** The basis of the decision that stands of a record. */
const standingBasis = `
  (SELECT d.basis FROM registration_decision_record o JOIN registration_decision d ON d.id = o.decision_id
    WHERE o.record_id = r.id AND d.decision <> 'undone'
      AND NOT ${isUndone('d', 'o.record_id')}
    ORDER BY d.id DESC LIMIT 1)`;

/** Snapshots of an account are never triaged. */
export function readStandings(recordIds: readonly string[], now: Date, tx: Transaction): Promise<StandingRow[]> {
  return tx.query(
    `SELECT r.id, r.origin, r.records_creator_id AS "recordsCreatorId", creator.name AS "recordsCreator",
            r.channel_id AS "channelId", channel.triage_from AS "triageFrom",
            coalesce(r.counts_from, r.captured_at) AS "countsFrom", r.latest_version AS "latestVersion",
            coalesce(decided.registration, 'undecided') AS registration,
            coalesce(decided.access = 'restricted', false) AS "isRestricted",
            (coalesce(r.counts_from, r.captured_at) AT TIME ZONE 'Europe/Stockholm')::date < channel.triage_from AS "isOlderThanTriage",
            item.because AS "waitsBecause", coalesce(item.claimed_until > $2, false) AS "isClaimed", sorted.n AS "sortedVersion",
            CASE WHEN decided.registration = 'insignificant' THEN ${standingBasis} = 'rule' ELSE false END AS "isInsignificantByRule"
       FROM record r
       JOIN channel ON channel.id = r.channel_id
       JOIN records_creator creator ON creator.id = r.records_creator_id
       LEFT JOIN record_registration decided ON decided.record_id = r.id
       LEFT JOIN triage_item item ON item.record_id = r.id
       LEFT JOIN triage_sorted sorted ON sorted.record_id = r.id
      WHERE r.id = ANY ($1) AND r.kind <> 'snapshot'`,
    [recordIds, now],
  );
}

export interface VersionRow extends WordedVersion {
  readonly recordId: string;
  readonly n: number;
  /** When it was made, as far as is known. */
  readonly madeAt: Date;
}

/** Oldest first. */
export function readVersions(recordIds: readonly string[], tx: Transaction): Promise<VersionRow[]> {
  return tx.query(
    `SELECT v.record_id AS "recordId", v.n, v.text, v.links, least(coalesce(v.edited_at, v.captured_at), v.captured_at) AS "madeAt",
            EXISTS (SELECT FROM record_attachment a WHERE a.record_id = v.record_id AND a.n = v.n) AS "hasAttachments"
       FROM record_version v WHERE v.record_id = ANY ($1) ORDER BY v.record_id, v.n`,
    [recordIds],
  );
}

/** What triage's answers rest on that does not stand on a channel's records: the rules, and from when it is triaged. */
export async function readTriageStandings(
  ruleRefs: readonly number[],
  database: { read<Row>(sql: string): Promise<Row[]> },
): Promise<ReadonlyMap<number, string>> {
  const rules = [...ruleRefs].sort((one, other) => one - other).join(',');
  const channels = await database.read<{ id: number; triageFrom: string }>(
    `SELECT id, triage_from AS "triageFrom" FROM channel`,
  );
  return new Map(channels.map(({ id, triageFrom }) => [id, `${rules} ${triageFrom}`]));
}
