import { Temporal } from 'temporal-polyfill';
import { dueOn } from './due-on.js';
import { inForceFrom } from './find-decision-gap.js';
import type { FoundRule } from './find-rule.js';
import type { RecordFacts } from './record-facts.js';

/**
 * The first day after today on which the answer may be another although no fact has changed: the period runs out, a day
 * that was noted ahead comes, a decision comes into force or has ended. Null: never.
 */
export function askAgainOn(found: FoundRule, facts: RecordFacts, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (found.kind !== 'rule' || found.rule.period === null) return null;
  const { decision, period } = found.rule;
  const triggered = facts.happenedOn[period.trigger];
  const days = [
    ...(decision ? [inForceFrom(decision)] : []),
    ...(decision?.validTo ? [decision.validTo.add({ days: 1 })] : []),
    ...(triggered ? [triggered, dueOn(triggered, period)] : []),
  ];
  const [first] = days
    .filter((day) => Temporal.PlainDate.compare(day, today) > 0)
    .sort((one, other) => Temporal.PlainDate.compare(one, other));
  return first ?? null;
}
