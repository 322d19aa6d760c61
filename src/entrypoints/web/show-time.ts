import { stockholm } from '../../foundation/clock/index.js';

const dayAndTime = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: stockholm });

/** An instant as people in Sweden read it: `2026-11-24 02:30`. */
export function showTime(instant: Date | string): string {
  return dayAndTime.format(new Date(instant));
}
