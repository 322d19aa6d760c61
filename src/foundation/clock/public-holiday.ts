import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';

const swedish = new Holidays('SE', { types: ['public'] });
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
  const days = new Set(swedish.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  if (known.size >= mostKnown) known.clear();
  known.set(year, days);
  return days;
}
