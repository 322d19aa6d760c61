import { Temporal } from 'temporal-polyfill';
import { stockholm } from '../../src/foundation/clock/index.js';

/** A time in the municipality's year, so that the ice rink opens in winter whatever day the world is built. */
export type When =
  | { readonly kind: 'calendar'; readonly monthDay: string; readonly time: string; readonly yearsBack: 0 | 1 }
  | { readonly kind: 'days-ago'; readonly days: number; readonly time: string };

/** `on('12-03 10:15')`: the last third of December that lies a fortnight back or more. */
export function on(dayAndTime: string): When {
  return calendar(dayAndTime, 0);
}

/** The same day one year earlier. */
export function yearBefore(dayAndTime: string): When {
  return calendar(dayAndTime, 1);
}

export function daysAgo(days: number, time: string): When {
  return { kind: 'days-ago', days, time };
}

/** A fortnight leaves room for a thread to have run its course. */
const roomDays = 14;

export function instantOf(when: When, asOf: Date): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(asOf.getTime()).toZonedDateTimeISO(stockholm).toPlainDate();
  switch (when.kind) {
    case 'calendar':
      return atTime(latestDay(when.monthDay, today).subtract({ years: when.yearsBack }), when.time);
    case 'days-ago':
      return atTime(today.subtract({ days: when.days }), when.time);
  }
}

function latestDay(monthDay: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const limit = today.subtract({ days: roomDays });
  const day = Temporal.PlainMonthDay.from(monthDay).toPlainDate({ year: limit.year });
  return Temporal.PlainDate.compare(day, limit) <= 0 ? day : day.subtract({ years: 1 });
}

function atTime(day: Temporal.PlainDate, time: string): Date {
  const zoned = day.toZonedDateTime({ timeZone: stockholm, plainTime: Temporal.PlainTime.from(time) });
  return new Date(zoned.epochMilliseconds);
}

function calendar(dayAndTime: string, yearsBack: 0 | 1): When {
  const [monthDay = '', time = ''] = dayAndTime.split(' ');
  return { kind: 'calendar', monthDay, time, yearsBack };
}
