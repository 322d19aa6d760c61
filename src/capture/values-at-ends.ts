import type { DaySpan } from './measuring-period.js';

export interface DatedValue {
  /** Calendar day. */
  readonly takenOn: string;
  readonly value: number;
}

/** The last value known when each span ended; null before the first one. Both come oldest first. */
export function valuesAtEnds(spans: readonly DaySpan[], values: readonly DatedValue[]): (number | null)[] {
  let [next, latest]: [number, number | null] = [0, null];
  return spans.map(({ until }) => {
    while (next < values.length && values[next]!.takenOn < until.toString()) latest = values[next++]!.value;
    return latest;
  });
}
