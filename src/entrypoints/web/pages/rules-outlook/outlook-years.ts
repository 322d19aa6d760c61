import type { Temporal } from 'temporal-polyfill';

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const yearsAhead = 10;

/** This year and ten more. */
export function outlookYears(today: Temporal.PlainDate): YearSpan {
  return { first: today.year, last: today.year + yearsAhead };
}

export function listYears({ first, last }: YearSpan): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
