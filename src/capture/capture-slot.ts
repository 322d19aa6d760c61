import { Temporal } from 'temporal-polyfill';
import type { Rhythm } from '../channels/index.js';
import { stockholm } from '../foundation/clock/index.js';

/**
 * The latest planned instant that has come: the night's start in Europe/Stockholm, or the whole hour. Every instance
 * reckons the same one, so that a slot is taken once; a night missed while the machine was off is the latest still.
 * A start that daylight saving skips comes an hour later that night; one that comes twice counts once.
 */
export function latestSlot(now: Date, rhythm: Rhythm, nightAt: Temporal.PlainTime): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(stockholm);
  switch (rhythm) {
    case 'hour':
      return new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
    case 'night': {
      const tonight = startOf(local.toPlainDate(), nightAt);
      const slot =
        tonight.epochMilliseconds <= now.getTime()
          ? tonight
          : startOf(local.toPlainDate().subtract({ days: 1 }), nightAt);
      return new Date(slot.epochMilliseconds);
    }
  }
}

/** The slots between two consecutive captures that nobody captured; 0 where they follow each other. */
export function missedSlots(lastGood: Date, slot: Date, rhythm: Rhythm): number {
  const every = rhythm === 'hour' ? 3_600_000 : 24 * 3_600_000;
  return Math.max(0, Math.round((slot.getTime() - lastGood.getTime()) / every) - 1);
}

function startOf(day: Temporal.PlainDate, nightAt: Temporal.PlainTime): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: stockholm, plainTime: nightAt });
}
