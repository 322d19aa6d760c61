import type { Temporal } from 'temporal-polyfill';
import { isPublicHoliday } from './public-holiday.js';

const saturday = 6;

/** A day on which something may have to be done at the latest (lag 1930:173, 2 §): no weekend, holiday or such an eve. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < saturday && !isPublicHoliday(day) && !isEve(day);
}

/** The day itself where it is a working day, else the next one that is. */
export function firstWorkingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : firstWorkingDayFrom(day.add({ days: 1 }));
}

/** Within how long what came in on a day is to be registered: the next working day (JO on OSL 5:1). */
export function nextWorkingDayAfter(day: Temporal.PlainDate): Temporal.PlainDate {
  return firstWorkingDayFrom(day.add({ days: 1 }));
}

/** Midsommarafton, julafton, nyårsafton: the law counts them as holidays, although they are none. */
function isEve(day: Temporal.PlainDate): boolean {
  const isMidsummerEve = day.month === 6 && day.dayOfWeek === 5 && day.day >= 19 && day.day <= 25;
  return isMidsummerEve || (day.month === 12 && (day.day === 24 || day.day === 31));
}
