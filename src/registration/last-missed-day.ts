import type { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../foundation/clock/working-day.js';

/**
 * The last day on which something was registered whose number from the diary is missed by now: since then as many working
 * days as it may take have passed, today not counted.
 */
export function lastMissedDay(today: Temporal.PlainDate, awaitDays: number): Temporal.PlainDate {
  let day = today.subtract({ days: 1 });
  for (let passed = 0; passed < awaitDays; day = day.subtract({ days: 1 })) if (isWorkingDay(day)) passed += 1;
  return day;
}
