import { Temporal } from 'temporal-polyfill';
import { isSamePeriod } from './is-same-period.js';
import type { RetentionPeriod, RetentionRule } from './retention-rule.js';

/** How long one rule keeps what another keeps too. `unlike`: now longer and now shorter, or with different ends. */
export type Comparison = 'same' | 'shorter' | 'longer' | 'unlike';

/** Long and short months, a leap day and a year without: a month is now shorter than thirty days and now longer. */
const referenceDays = ['2023-01-31', '2023-02-01', '2023-03-01', '2024-01-01', '2024-02-29'].map((day) =>
  Temporal.PlainDate.from(day),
);

/** The first rule against the second. */
export function compareStrictness(one: RetentionRule, other: RetentionRule): Comparison {
  if (!one.period || !other.period) return comparePermanence(one.period, other.period);
  if (isSamePeriod(one.period, other.period)) return one.action === other.action ? 'same' : 'unlike';
  if (one.period.trigger !== other.period.trigger) return 'unlike';
  const [first, ...rest] = referenceDays.map((day) => compareFrom(day, one.period!, other.period!));
  return first === undefined || rest.some((comparison) => comparison !== first) ? 'unlike' : first;
}

function compareFrom(day: Temporal.PlainDate, one: RetentionPeriod, other: RetentionPeriod): Comparison {
  const length = Temporal.Duration.compare(one.length, other.length, { relativeTo: day });
  if (length === 0) return 'unlike';
  return length < 0 ? 'shorter' : 'longer';
}

function comparePermanence(one: RetentionPeriod | null, other: RetentionPeriod | null): Comparison {
  if (one === null && other === null) return 'same';
  return one === null ? 'longer' : 'shorter';
}
