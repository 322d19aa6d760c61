import type { Temporal } from 'temporal-polyfill';
import { dueOn } from './due-on.js';
import type { FoundRule } from './find-rule.js';
import type { RecordFacts } from './record-facts.js';

/** When the period would have run out if the rule could be used: what is simulated, decision or not. */
export function expectedOn(found: FoundRule, facts: RecordFacts): Temporal.PlainDate | null {
  if (found.kind !== 'rule' || found.rule.period === null) return null;
  const triggered = facts.happenedOn[found.rule.period.trigger];
  return triggered ? dueOn(triggered, found.rule.period) : null;
}
