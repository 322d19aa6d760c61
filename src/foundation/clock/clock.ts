import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';

/** The only reader of time. With a set instant it ticks on from there (tests and drills). */
export class Clock {
  private readonly aheadMs: number;

  constructor(setTo: Date | null = null) {
    this.aheadMs = setTo ? setTo.getTime() - Date.now() : 0;
  }

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** The calendar day in Europe/Stockholm: retention counts days there. */
  today(): Temporal.PlainDate {
    return stockholmDay(this.now());
  }

  /** Milliseconds that never go backwards, for time-outs and durations. */
  monotonicMs(): number {
    return performance.now();
  }

  /** @throws AbortError when the signal fires first. */
  async pause(ms: number, signal?: AbortSignal): Promise<void> {
    await wait(ms, undefined, signal ? { signal } : undefined);
  }
}

export const stockholm = 'Europe/Stockholm';

export function stockholmDay(instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(stockholm).toPlainDate();
}

/** Wall clock time in Europe/Stockholm, to the second, for people: `2026-11-24 02:30:00`. */
export function stockholmTime(instant: Date): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(stockholm);
  return at.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
}

/** The same time for machines: ISO 8601 in Europe/Stockholm with its offset, `2026-11-24T02:30:00.25+01:00`. */
export function stockholmOffsetTime(instant: Date): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(stockholm);
  return at.toString({ timeZoneName: 'never' });
}
