import type { Temporal } from 'temporal-polyfill';
import type { DecisionGap } from './find-decision-gap.js';

/** What a rule comes to for one record on one day. */
export type RetentionAssessment = UndatedAssessment | DatedAssessment;

export type RetentionOutcome = RetentionAssessment['outcome'];
export type RetentionReason = RetentionAssessment['reason'];

/** Kept for as long as nothing changes. `no-rule` is also the outcome of a rule that is found but may not be used. */
export interface UndatedAssessment {
  readonly outcome: 'no-rule' | 'retain-permanently' | 'awaiting-trigger';
  readonly reason: UndatedReason;
  /** Null where no rule holds, or several that clash. */
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  readonly dueOn: null;
}

export type UndatedReason =
  'no-rule' | 'rules-clash' | DecisionGap | 'not-triggered' | 'trigger-in-the-future' | 'permanent';

/** The period has begun. */
export interface DatedAssessment {
  readonly outcome: DatedOutcome;
  readonly reason: 'period-runs' | 'period-over';
  readonly ruleId: string;
  readonly ruleVersion: number;
  /** The first day on which the period has run out: the record is retained to the day before. */
  readonly dueOn: Temporal.PlainDate;
}

export type DatedOutcome = 'retain-until' | 'due-for-review' | 'due-for-disposal';
