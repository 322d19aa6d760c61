import { SeededRandom } from '../../demo/seeded-random.js';

/** How much of each long series a run takes: a few in `npm test`, a share in CI, all by hand. */
type Extent = 'few' | 'share' | 'all';

/** What is tried again and again, each time a little otherwise. */
export interface Series extends Readonly<Record<Extent, number>> {
  readonly name: string;
}

/** How this run was started: scripts/test-long.js sets both, and prints the seed. */
const extent = (process.env['TEST_SERIES'] ?? 'few') as Extent;
const seed = process.env['TEST_SEED'] ?? '';

export function timesOf(series: Series): number {
  return series[extent];
}

/** The same for the same seed; `npm test` has always the same. */
export function randomOf({ name }: Series): SeededRandom {
  return new SeededRandom(`${name}${seed}`);
}

/** So many in all, in groups of at most so many. */
export function inGroups(times: number, atMost: number): number[] {
  return Array.from({ length: Math.ceil(times / atMost) }, (_, at) => Math.min(atMost, times - at * atMost));
}
