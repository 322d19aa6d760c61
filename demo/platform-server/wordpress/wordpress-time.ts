import { Temporal } from 'temporal-polyfill';
import { stockholm } from '../../../src/foundation/clock/index.js';

/** The site's own time, without offset: `2026-11-23T23:34:39`. */
export function siteTime(instant: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(stockholm);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** The same in UTC: `2026-11-23T22:34:39`. */
export function gmtTime(instant: Date): string {
  return instant.toISOString().slice(0, 19);
}

/** A time in a query: with an offset an instant, without one the site's own time. Null where it is no time. */
export function readTime(text: string): Date | null {
  try {
    const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
    const instant = hasOffset
      ? Temporal.Instant.from(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(stockholm).toInstant();
    return new Date(instant.epochMilliseconds);
  } catch {
    return null;
  }
}
