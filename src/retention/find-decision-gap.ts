import { Temporal } from 'temporal-polyfill';
import type { DisposalDecision } from './retention-rule.js';

/** Why nothing may be done under a decision today. */
export type DecisionGap = 'no-decision' | 'decision-not-yet-valid' | 'decision-expired';

/** Null where the decision is in force on the day. */
export function findDecisionGap(decision: DisposalDecision | null, today: Temporal.PlainDate): DecisionGap | null {
  if (decision === null) return 'no-decision';
  const { validTo } = decision;
  if (Temporal.PlainDate.compare(today, inForceFrom(decision)) < 0) return 'decision-not-yet-valid';
  if (validTo !== null && Temporal.PlainDate.compare(today, validTo) > 0) return 'decision-expired';
  return null;
}

/** A decision is not in force before it is made, even where it says that it holds from an earlier day. */
export function inForceFrom({ date, validFrom }: DisposalDecision): Temporal.PlainDate {
  return Temporal.PlainDate.compare(date, validFrom) > 0 ? date : validFrom;
}
