import type Holidays from 'date-holidays';
import { createRequire } from 'node:module';
import type { Temporal } from 'temporal-polyfill';

let swedish: Holidays | null = null;
const known = new Map<number, ReadonlySet<string>>();
const mostKnown = 400;

/** Sundays and what else is a holiday by law (1989:253). */
export function isPublicHoliday(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek === 7 || holidaysOf(day.year).has(day.toString());
}

/** Reckoning a year takes milliseconds, and queues ask for the same few again and again. */
function holidaysOf(year: number): ReadonlySet<string> {
  const remembered = known.get(year);
  if (remembered) return remembered;
  swedish ??= openSwedish();
  const days = new Set(swedish.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  if (known.size >= mostKnown) known.clear();
  known.set(year, days);
  return days;
}

/** Not before somebody asks: the days of every country in the world take 0.1 s and 23 MB. */
function openSwedish(): Holidays {
  const load = createRequire(import.meta.url);
  return new (load('date-holidays') as typeof Holidays)('SE', { types: ['public'] });
}
