import { Temporal } from 'temporal-polyfill';
import { stockholm } from '../foundation/clock/clock.js';
import type { RecordFilter } from './record-filter.js';

/** From one calendar day to another in Europe/Stockholm, the last one included; a null is no condition. */
export function wholeDays(from: string | null, to: string | null): Pick<RecordFilter, 'from' | 'before'> {
  return {
    from: from === null ? null : startOf(Temporal.PlainDate.from(from)),
    before: to === null ? null : startOf(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}

function startOf(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime(stockholm).epochMilliseconds);
}
