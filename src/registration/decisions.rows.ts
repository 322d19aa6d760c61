import { rowSet, type Transaction } from '../foundation/database/index.js';
import { isUndone } from './is-undone.rows.js';
import type { BackFill, RegistrationDecision } from './registration-decision.js';

export interface DecisionToWrite {
  readonly recordsCreatorId: number;
  readonly decision: RegistrationDecision | 'undone';
  readonly basis: 'person' | 'rule' | 'back-fill';
  readonly ruleRef: number | null;
  readonly reason: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly undoes: string | null;
}

export interface DecidedRecord {
  readonly recordId: string;
  /** This decision restricted it. */
  readonly isRestricted: boolean;
}

/** Answers the decision's number. */
export async function insertDecision(
  decision: DecisionToWrite,
  records: readonly DecidedRecord[],
  tx: Transaction,
): Promise<string> {
  const { recordsCreatorId, basis, ruleRef, reason, decidedBy, decidedAt, undoes } = decision;
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO registration_decision (records_creator_id, decision, basis, rule_ref, reason, decided_by, decided_at, undoes)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [recordsCreatorId, decision.decision, basis, ruleRef, reason, decidedBy, decidedAt, undoes],
  );
  await addRecords(made!.id, records, tx);
  return made!.id;
}

/** The one decision about what a channel had before it was triaged, made at its first batch. Answers its number. */
export async function takeBackFillDecision(
  { channelId, recordsCreatorId, triageFrom }: Omit<BackFill, 'recordIds'>,
  stamp: Pick<DecisionToWrite, 'decidedBy' | 'decidedAt' | 'reason'>,
  tx: Transaction,
): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO registration_decision (records_creator_id, decision, basis, channel_id, triage_from, reason, decided_by, decided_at)
     VALUES ($1, 'kept-ordered', 'back-fill', $2, $3, $4, $5, $6)
     ON CONFLICT (channel_id, triage_from) DO UPDATE SET reason = registration_decision.reason RETURNING id`,
    [recordsCreatorId, channelId, triageFrom, stamp.reason, stamp.decidedBy, stamp.decidedAt],
  );
  return made!.id;
}

/** Of a decision that grows while a job works. */
export async function addRecords(
  decisionId: string,
  records: readonly DecidedRecord[],
  tx: Transaction,
): Promise<void> {
  const rows = rowSet(
    'd',
    records,
    { record_id: ['bigint', (r) => r.recordId], restricted: ['boolean', (r) => r.isRestricted] },
    2,
  );
  await tx.query(
    `INSERT INTO registration_decision_record (record_id, decision_id, restricted)
     SELECT d.record_id, $1, d.restricted FROM ${rows.sql}`,
    [decisionId, ...rows.parameters],
  );
}

export interface DecisionToUndo extends DecisionToWrite {
  readonly id: string;
  /** Those of which it has not been taken back. */
  readonly records: readonly DecidedRecord[];
}

/** Locked to the end of the transaction; null where there is none. */
export async function findDecisionToUndo(id: string, tx: Transaction): Promise<DecisionToUndo | null> {
  const [decision] = await tx.query<DecisionToUndo>(
    `SELECT d.id, d.records_creator_id AS "recordsCreatorId", d.decision, d.basis, d.rule_ref AS "ruleRef", d.reason,
            d.decided_by AS "decidedBy", d.decided_at AS "decidedAt", d.undoes,
            (SELECT coalesce(json_agg(json_build_object('recordId', o.record_id::text, 'isRestricted', o.restricted)
                                      ORDER BY o.record_id), '[]')
               FROM registration_decision_record o
              WHERE o.decision_id = d.id AND NOT ${isUndone('d', 'o.record_id')}) AS records
       FROM registration_decision d WHERE d.id = $1 FOR UPDATE`,
    [id],
  );
  return decision ?? null;
}

/** What stands of each record once everything undone is left out; a record of which nothing stands is left out. */
export function listStanding(
  recordIds: readonly string[],
  tx: Transaction,
): Promise<{ readonly recordId: string; readonly decisionId: string; readonly decision: RegistrationDecision }[]> {
  return tx.query(
    `SELECT DISTINCT ON (o.record_id) o.record_id AS "recordId", d.id AS "decisionId", d.decision
       FROM registration_decision_record o JOIN registration_decision d ON d.id = o.decision_id
      WHERE o.record_id = ANY ($1) AND d.decision <> 'undone'
        AND NOT ${isUndone('d', 'o.record_id')}
      ORDER BY o.record_id, d.id DESC`,
    [recordIds],
  );
}
