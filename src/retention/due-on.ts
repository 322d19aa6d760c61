import type { Temporal } from 'temporal-polyfill';
import type { RetentionPeriod } from './retention-rule.js';

/**
 * The first day on which the period has run out; the day before it is the last of retention. A month or a year ends on
 * the day with the same number, or on the last of a shorter month: 31 January and one month is the last of February.
 *
 * Rounded, a period that runs out on any day of a year is over on 1 January of the next. 1 January is a day of its own
 * year like any other: then all that came in one year falls due together, and of the two answers it is the later.
 *
 * @throws RangeError where the day lies beyond the calendar (the year 275760)
 */
export function dueOn(triggered: Temporal.PlainDate, { length, rounding }: RetentionPeriod): Temporal.PlainDate {
  const runOut = triggered.add(length, { overflow: 'constrain' });
  switch (rounding) {
    case 'none':
      return runOut;
    case 'calendar-year':
      return runOut.with({ year: runOut.year + 1, month: 1, day: 1 });
  }
}
