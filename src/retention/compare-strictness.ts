import { Temporal } from 'temporal-polyfill';
import type { RetentionPeriod, RetentionRule } from './retention-rule.js';

/** How long one rule keeps what another keeps too. `unlike`: counted from different events, or with different ends. */
export type Comparison = 'same' | 'shorter' | 'longer' | 'unlike';

const anyDay = Temporal.PlainDate.from('2024-01-01');

/** The first rule against the second. */
export function compareStrictness(one: RetentionRule, other: RetentionRule): Comparison {
  if (!one.period || !other.period) return comparePermanence(one.period, other.period);
  if (one.period.trigger !== other.period.trigger) return 'unlike';
  const length = Temporal.Duration.compare(one.period.length, other.period.length, { relativeTo: anyDay });
  if (length !== 0) return length < 0 ? 'shorter' : 'longer';
  return one.action === other.action && one.period.rounding === other.period.rounding ? 'same' : 'unlike';
}

function comparePermanence(one: RetentionPeriod | null, other: RetentionPeriod | null): Comparison {
  if (one === null && other === null) return 'same';
  return one === null ? 'longer' : 'shorter';
}
