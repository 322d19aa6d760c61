import { Injectable } from '@nestjs/common';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import type { Transaction } from '../foundation/database/index.js';
import { writeRegistrations, type Registration } from '../records/index.js';
import { addRecords, insertDecision, takeBackFillDecision } from './decisions.rows.js';
import type { BackFill, DecisionByRule } from './registration-decision.js';
import { backFillReason } from './texts.sv.js';

const actor = { kind: 'service' } as const;

/** What is decided without a person: by the municipality's rules, and of what is older than a channel's triage. */
@Injectable()
export class RuleDecisions {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Of records about which no person has decided, and which are not restricted: the caller has made sure of it in `tx`. */
  async decideInsignificant({ ruleRef, recordsCreatorId, recordIds }: DecisionByRule, tx: Transaction): Promise<void> {
    if (recordIds.length === 0) return;
    const decision = { decision: 'insignificant', basis: 'rule', ruleRef, recordsCreatorId } as const;
    const id = await insertDecision(
      { ...decision, ...this.stamp(), reason: null, undoes: null },
      unrestricted(recordIds),
      tx,
    );
    await decideAll(recordIds, 'insignificant', tx);
    const subject = { kind: 'registration-decision', id };
    await this.audit.note({ actor, deed: 'insignificant-by-rule', subject, details: { ruleRef, recordIds } }, tx);
  }

  /** As `decideInsignificant`. However many batches, it is one decision for a channel and a day. */
  async keepOrdered({ recordIds, ...backFill }: BackFill, tx: Transaction): Promise<void> {
    if (recordIds.length === 0) return;
    const reason = backFillReason(backFill.triageFrom);
    const id = await takeBackFillDecision(backFill, { ...this.stamp(), reason }, tx);
    await addRecords(id, unrestricted(recordIds), tx);
    await decideAll(recordIds, 'kept-ordered', tx);
    const subject = { kind: 'channel', id: String(backFill.channelId) };
    const details = { triageFrom: backFill.triageFrom, records: recordIds.length };
    await this.audit.note({ actor, deed: 'kept-ordered-by-back-fill', subject, details }, tx);
  }

  private stamp() {
    return { decidedBy: actorName(actor), decidedAt: this.clock.now() };
  }
}

function unrestricted(recordIds: readonly string[]) {
  return recordIds.map((recordId) => ({ recordId, isRestricted: false }));
}

function decideAll(recordIds: readonly string[], registration: Registration, tx: Transaction): Promise<void> {
  return writeRegistrations(
    recordIds.map((recordId) => ({ recordId, registration, access: 'internal' as const })),
    tx,
  );
}
