import { Temporal } from 'temporal-polyfill';

/** How far back a channel's numbers are shown: day by day, or month by month. */
export const measuringPeriods = ['thirty-days', 'year', 'all'] as const;
export type MeasuringPeriod = (typeof measuringPeriods)[number];

/** Whole days in Europe/Stockholm, the first included and the last not. */
export interface DaySpan {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/** Oldest first. `since` is the first day that there is anything to tell of. */
export function spansOf(period: MeasuringPeriod, today: Temporal.PlainDate, since: Temporal.PlainDate): DaySpan[] {
  switch (period) {
    case 'thirty-days':
      return spans(today.subtract({ days: 29 }), today, { days: 1 });
    case 'year':
      return spans(today.with({ day: 1 }).subtract({ months: 11 }), today, { months: 1 });
    case 'all':
      return spans(earlier(since, today).with({ day: 1 }), today, { months: 1 });
  }
}

/** Oldest first; the last one ends with `last`. */
export function spansBetween(first: Temporal.PlainDate, last: Temporal.PlainDate, length: 'day' | 'month'): DaySpan[] {
  const end = last.add({ days: 1 });
  return spans(first, last, length === 'day' ? { days: 1 } : { months: 1 }).map(({ from, until }) => ({
    from,
    until: earlier(until, end),
  }));
}

function spans(first: Temporal.PlainDate, last: Temporal.PlainDate, step: Temporal.DurationLike): DaySpan[] {
  const found: DaySpan[] = [];
  for (let from = first; Temporal.PlainDate.compare(from, last) <= 0; from = from.add(step))
    found.push({ from, until: from.add(step) });
  return found;
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}
