import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { actorName, Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import type { Transaction } from '../foundation/database/index.js';
import { getReached, readRegistrations, writeRegistrations, type ReachedRecord } from '../records/index.js';
import { insertDecision, findDecisionToUndo, listStanding, type DecisionToUndo } from './decisions.rows.js';
import { listDecisionFaults } from './list-decision-faults.js';
import { RegisterEntries } from './register-entries.service.js';
import type { NewDecision } from './registration-decision.js';
import { RegistrationRefused } from './registration-refused.js';
import { undoneReason } from './texts.sv.js';

/** Decides how records are taken care of (OSL 5:1), and remembers every decision. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly entries: RegisterEntries,
  ) {}

  /** Answers the decision's number. @throws RegistrationRefused, RecordOutOfReach */
  async decide(decision: NewDecision, { actor, reach }: Deciding, tx: Transaction): Promise<string> {
    const records = await getReached(decision.recordIds, reach, tx);
    const recordsCreatorId = getCreator(records);
    const ids = records.map(({ id }) => id);
    const before = new Map((await readRegistrations(ids, tx)).map((one) => [one.recordId, one]));
    const isRestricted = (id: string) => before.get(id)?.access === 'restricted';
    const [fault] = listDecisionFaults(decision, ids.some(isRestricted) ? 'restricted' : 'internal');
    if (fault) throw new RegistrationRefused(fault, ids[0]!);
    const isSuspected = decision.secrecy === 'suspected';
    const id = await insertDecision(
      { ...this.stamp(actor), recordsCreatorId, decision: decision.decision, reason: decision.reason?.trim() || null },
      ids.map((recordId) => ({ recordId, isRestricted: isSuspected && !isRestricted(recordId) })),
      tx,
    );
    await writeRegistrations(
      ids.map((recordId) => ({
        recordId,
        registration: decision.decision,
        access: isSuspected || isRestricted(recordId) ? 'restricted' : 'internal',
      })),
      tx,
    );
    const secrecy = isSuspected || ids.some(isRestricted) ? 'suspected' : 'not-suspected';
    if (decision.decision === 'registered') await this.entries.enter(ids, { ...decision, secrecy }, actor, tx);
    else await this.entries.strike(ids, decision.reason ?? undoneReason, actor, tx);
    await this.note(ids, `record-${decision.decision}`, { decisionId: id, ...decision }, actor, tx);
    return id;
  }

  /**
   * Takes a person's decision back: what had been decided before it stands again. Answers the records. Of what a rule or a
   * back-fill decided, of many records at once, somebody decides anew instead.
   * @throws RegistrationRefused where it is undone already, or something has been decided since
   */
  async undo(decisionId: string, { actor, reach }: Deciding, tx: Transaction): Promise<readonly string[]> {
    const decision = await findDecisionToUndo(decisionId, tx);
    if (!decision) throw new RegistrationRefused('no-such-decision', decisionId);
    if (decision.basis !== 'person') throw new RegistrationRefused('not-by-a-person', decisionId);
    return this.takeBack(decision, { actor, reach }, tx);
  }

  /** As `undo`, for one of the records that it was about: a rule decides of many at once. */
  async undoFor(recordId: string, decisionId: string, deciding: Deciding, tx: Transaction): Promise<void> {
    const decision = await findDecisionToUndo(decisionId, tx);
    const records = decision?.records.filter((record) => record.recordId === recordId) ?? [];
    if (!decision || records.length === 0) throw new RegistrationRefused('no-such-decision', decisionId);
    await this.takeBack({ ...decision, records }, deciding, tx);
  }

  private async takeBack(
    decision: DecisionToUndo,
    { actor, reach }: Deciding,
    tx: Transaction,
  ): Promise<readonly string[]> {
    const decisionId = decision.id;
    const ids = decision.records.map(({ recordId }) => recordId);
    await getReached(ids, reach, tx);
    await refuseUnlessLast(decision, tx);
    await insertDecision(
      {
        ...this.stamp(actor),
        recordsCreatorId: decision.recordsCreatorId,
        decision: 'undone',
        reason: null,
        undoes: decisionId,
      },
      ids.map((recordId) => ({ recordId, isRestricted: false })),
      tx,
    );
    await this.restore(decision, tx);
    if (decision.decision === 'registered') await this.entries.strike(ids, undoneReason, actor, tx);
    else await this.entries.restore(ids, actor, tx);
    await this.note(ids, 'registration-undone', { decisionId, recordIds: ids }, actor, tx);
    return ids;
  }

  private async restore(decision: DecisionToUndo, tx: Transaction): Promise<void> {
    const ids = decision.records.map(({ recordId }) => recordId);
    const standing = new Map((await listStanding(ids, tx)).map((one) => [one.recordId, one.decision]));
    const now = new Map((await readRegistrations(ids, tx)).map((one) => [one.recordId, one.access]));
    await writeRegistrations(
      decision.records.map(({ recordId, isRestricted }) => ({
        recordId,
        registration: standing.get(recordId) ?? 'undecided',
        access: isRestricted ? 'internal' : (now.get(recordId) ?? 'internal'),
      })),
      tx,
    );
  }

  private stamp(actor: Actor) {
    return {
      basis: 'person',
      ruleRef: null,
      undoes: null,
      decidedBy: actorName(actor),
      decidedAt: this.clock.now(),
    } as const;
  }

  private async note(
    recordIds: readonly string[],
    deed: string,
    details: Record<string, unknown>,
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    for (const id of recordIds) await this.audit.note({ actor, deed, subject: { kind: 'record', id }, details }, tx);
  }
}

function getCreator(records: readonly ReachedRecord[]): number {
  const [creator, ...others] = new Set(records.map(({ recordsCreatorId }) => recordsCreatorId));
  if (creator === undefined) throw new RegistrationRefused('no-records', '');
  if (others.length > 0) throw new RegistrationRefused('several-creators', '');
  return creator;
}

async function refuseUnlessLast(decision: DecisionToUndo, tx: Transaction): Promise<void> {
  if (decision.records.length === 0 || decision.decision === 'undone')
    throw new RegistrationRefused('undone-already', decision.id);
  const ids = decision.records.map(({ recordId }) => recordId);
  const later = (await listStanding(ids, tx)).find(({ decisionId }) => decisionId !== decision.id);
  if (later) throw new RegistrationRefused('decided-since', later.recordId);
}
