import type { Temporal } from 'temporal-polyfill';
import type { RetentionPeriod } from './retention-rule.js';

/** Whether both always give the same due date: one year is twelve months, one week seven days. */
export function isSamePeriod(one: RetentionPeriod | null, other: RetentionPeriod | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.trigger === other.trigger &&
    one.rounding === other.rounding &&
    monthsOf(one.length) === monthsOf(other.length) &&
    daysOf(one.length) === daysOf(other.length)
  );
}

function monthsOf({ years, months }: Temporal.Duration): number {
  return years * 12 + months;
}

function daysOf({ weeks, days }: Temporal.Duration): number {
  return weeks * 7 + days;
}
