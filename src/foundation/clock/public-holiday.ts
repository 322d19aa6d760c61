import { Temporal } from 'temporal-polyfill';

/** New Year, Epiphany, 1 May, the national day, Christmas and the day after. */
const fixed: readonly string[] = ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'];

/** Good Friday, Easter, the day after, Ascension and Whitsun, as days from Easter. */
const fromEaster: readonly number[] = [-2, 0, 1, 39, 49];

/** Sundays and what else is a holiday by law (1989:253). Midsummer's Day and All Saints' Day are Saturdays. */
export function isPublicHoliday(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek === 7 || fixed.includes(day.toString().slice(5))) return true;
  if (isSaturdayWithin(day, '06-20', '06-26') || isSaturdayWithin(day, '10-31', '11-06')) return true;
  return fromEaster.includes(easterOf(day.year).until(day, { largestUnit: 'days' }).days);
}

function isSaturdayWithin(day: Temporal.PlainDate, first: string, last: string): boolean {
  const monthAndDay = day.toString().slice(5);
  return day.dayOfWeek === 6 && first <= monthAndDay && monthAndDay <= last;
}

/** Easter Sunday in the Gregorian calendar, by Meeus, Jones and Butcher; their letters. */
export function easterOf(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = Math.floor((h + l - 7 * m + 90) / 25);
  return Temporal.PlainDate.from({ year, month: n, day: (h + l - 7 * m + 33 * n + 19) % 32 });
}
