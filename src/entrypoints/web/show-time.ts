import { stockholm } from '../../foundation/clock/index.js';

const dayAndTime = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: stockholm });
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: stockholm });
const weekday = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: stockholm,
});
const weekdayOfYear = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: stockholm });
const toTheSecond = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'medium', timeZone: stockholm });

/** An instant as people in Sweden read it: `2026-11-24 02:30`. */
export function showTime(instant: Date | string): string {
  return dayAndTime.format(new Date(instant));
}

/** `2026-11-24` */
export function showDay(instant: Date | string): string {
  return day.format(new Date(instant));
}

/** `02:30:07` */
export function showClock(instant: Date | string): string {
  return toTheSecond.format(new Date(instant));
}

/** A calendar day with its weekday: `fredag 27 november`, with the year where it is another than `today`'s. */
export function showWeekday(date: string, today: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return (date.slice(0, 4) === today.slice(0, 4) ? weekday : weekdayOfYear).format(noon);
}

/** How long something took: `7 s`, `3 min 20 s`, `1 tim 4 min`. */
export function showDuration(from: Date | string, until: Date | string): string {
  const seconds = Math.max(0, Math.round((new Date(until).getTime() - new Date(from).getTime()) / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return `${hours} tim ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
