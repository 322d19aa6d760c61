import { Temporal } from 'temporal-polyfill';
import { firstWorkingDayFrom } from '../foundation/clock/working-day.js';

/** Three weeks from the day on which the decision was received (FL 44 §), moved on from a day off (lag 1930:173, 2 §). */
export function lastAppealDay(servedOn: string): string {
  return firstWorkingDayFrom(Temporal.PlainDate.from(servedOn).add({ weeks: 3 })).toString();
}
