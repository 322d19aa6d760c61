import type { Transaction } from '../foundation/database/index.js';
import { DisposalRefused } from './disposal-refused.js';
import type { DisposalKind, DisposalList, LineCounts } from './disposal-list.js';

export type ListHead = Omit<DisposalList, 'lines'>;

export const listColumns = `
  l.id, l.name, l.records_creator_id AS "recordsCreatorId", c.name AS "recordsCreator", l.kind, l.state, l.reason,
  l.police_reference AS "policeReference", l.proposed_by AS "proposedBy", l.proposed_by_person AS "proposedByPerson",
  l.proposed_at AS "proposedAt", l.approved_by AS "approvedBy", l.approved_by_person AS "approvedByPerson",
  l.approved_at AS "approvedAt", encode(l.set_sha256, 'hex') AS "setSha256", l.executable_from AS "executableFrom",
  l.executed_by AS "executedBy", l.began_at AS "beganAt", l.ended_at AS "endedAt", l.attempts,
  l.cancelled_by AS "cancelledBy", l.cancelled_at AS "cancelledAt", l.cancelling_reason AS "cancellingReason"`;

export const lists = `disposal_list l JOIN records_creator c ON c.id = l.records_creator_id`;

/** One row for each list id in $1. */
export const lineCounts = `
  SELECT list_id AS "listId", count(*)::int AS "all", count(*) FILTER (WHERE mark IS NULL)::int AS unmarked,
         count(*) FILTER (WHERE mark = 'read')::int AS read, count(*) FILTER (WHERE mark = 'struck')::int AS struck,
         count(*) FILTER (WHERE mark = 'prolonged')::int AS prolonged,
         count(*) FILTER (WHERE outcome = 'destroyed')::int AS destroyed,
         count(*) FILTER (WHERE outcome = 'spared')::int AS spared
    FROM disposal_line WHERE list_id = ANY ($1) GROUP BY list_id`;

export const noLines: LineCounts = {
  all: 0,
  unmarked: 0,
  read: 0,
  struck: 0,
  prolonged: 0,
  destroyed: 0,
  spared: 0,
};

/** Locked: deeds about one list come one after the other. @throws DisposalRefused where there is none within reach */
export async function getListLocked(
  id: number,
  recordsCreatorIds: readonly number[] | null,
  tx: Transaction,
): Promise<ListHead> {
  const [list] = await tx.query<ListHead>(
    `SELECT ${listColumns} FROM ${lists}
      WHERE l.id = $1 AND ($2::int[] IS NULL OR l.records_creator_id = ANY ($2)) FOR UPDATE OF l`,
    [id, recordsCreatorIds],
  );
  if (!list) throw new DisposalRefused('no-such-list', String(id));
  return list;
}

export interface NewList {
  readonly recordsCreatorId: number;
  readonly kind: DisposalKind;
  readonly reason: string | null;
  readonly policeReference: string | null;
  readonly proposedBy: string;
  readonly proposedByPerson: number | null;
  readonly proposedAt: Date;
  /** Calendar year of the name. */
  readonly year: number;
}

/** Named in the records creator's own series of the year; a number is never used again. */
export async function insertList(list: NewList, tx: Transaction): Promise<{ id: number; name: string }> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('disposal_list number'), $1)`, [list.recordsCreatorId]);
  const [made] = await tx.query<{ id: number; name: string }>(
    `INSERT INTO disposal_list (records_creator_id, year, number, name, kind, state, reason, police_reference,
                                proposed_by, proposed_by_person, proposed_at)
     SELECT c.id, $2, next.number, c.name || ' ' || $2 || ':' || next.number, $3, 'proposed', $4, $5, $6, $7, $8
       FROM records_creator c,
            (SELECT coalesce(max(number), 0) + 1 AS number FROM disposal_list WHERE records_creator_id = $1 AND year = $2) next
      WHERE c.id = $1
     RETURNING id, name`,
    [
      list.recordsCreatorId,
      list.year,
      list.kind,
      list.reason,
      list.policeReference,
      list.proposedBy,
      list.proposedByPerson,
      list.proposedAt,
    ],
  );
  return made!;
}

/** SHA-256, hex, of the lines that would be destroyed: their numbers, rules and days, in their order. */
export async function readSetDigest(listId: number, tx: Pick<Transaction, 'query'>): Promise<string> {
  const [set] = await tx.query<{ sha256: string }>(
    `SELECT encode(sha256(convert_to(coalesce(string_agg(
              concat_ws(' ', coalesce(record_id::text, exchange_id::text), rule_ref, due_on), E'\\n' ORDER BY id), ''), 'UTF8')), 'hex')
              AS sha256
       FROM disposal_line WHERE list_id = $1 AND mark = 'read'`,
    [listId],
  );
  return set!.sha256;
}
