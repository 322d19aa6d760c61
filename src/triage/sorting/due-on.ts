import { nextWorkingDayAfter, stockholmDay } from '../../foundation/clock/index.js';

/** The day on which what came in at an instant is to be decided of at the latest: `2026-11-30`. */
export function dueOn(receivedAt: Date): string {
  return nextWorkingDayAfter(stockholmDay(receivedAt)).toString();
}
