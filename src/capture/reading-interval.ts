import type { Temporal } from 'temporal-polyfill';

/** Posts younger than this are read again every night, with their threads. */
export const recentDays = 30;
/** Posts younger than this are listed every night, and their thread is read where a counter moved. */
export const countersDays = 365;

const intervals = [
  { youngerThanDays: 90, everyDays: 7 },
  { youngerThanDays: countersDays, everyDays: 30 },
] as const;
const oldEveryDays = 90;

/**
 * When an older thread is read again: the older it is, the seldomer. Threads of one age are spread over their interval
 * by `spread`, so that a back-filled archive does not come due on one night.
 */
export function nextReadOn(
  publishedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  spread: bigint,
): Temporal.PlainDate {
  const age = publishedOn.until(today, { largestUnit: 'day' }).days;
  if (age < recentDays) return today.add({ days: 1 });
  const everyDays = intervals.find((i) => age < i.youngerThanDays)?.everyDays ?? oldEveryDays;
  const half = Math.ceil(everyDays / 2);
  return today.add({ days: half + Number(spread % BigInt(everyDays - half + 1)) });
}
