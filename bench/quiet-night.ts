import { getWatchedArchives } from './archive/watched-archives.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { median } from './harness/percentile.js';
import type { NightCost } from './processes/rooms-protocol.js';
import { startRooms, type RoomsSetting } from './processes/start-rooms.js';

const nights = [1, 2, 3];
const dayMs = 24 * 3_600_000;

/** What a night costs must not grow with what the archive holds. */
export const quietNight: Benchmark = {
  name: 'quiet-night',
  question:
    'a night with nothing new over 1,000 watched posts, in an archive of a million records against ten thousand',
  async run(workbench: Workbench): Promise<Figure[]> {
    const { small, large } = await getWatchedArchives(workbench);
    await settle(small);
    await settle(large);
    const inSmall: NightCost[] = [];
    const inLarge: NightCost[] = [];
    for (const night of nights) {
      inSmall.push(await spendNight(small, night));
      inLarge.push(await spendNight(large, night));
    }
    const [smallMs, largeMs] = [inSmall, inLarge].map((costs) => median(costs.map(wholeMs))) as [number, number];
    return [
      { name: 'requests, ten thousand records', value: inSmall[0]!.requests, unit: 'requests' },
      { name: 'requests, a million records', value: inLarge[0]!.requests, unit: 'requests' },
      {
        name: 'new records',
        value: sum([...inSmall, ...inLarge].map((cost) => cost.newRecords)),
        unit: 'items',
        atMost: 0,
      },
      { name: 'night, ten thousand records', value: smallMs / 1000, unit: 's' },
      { name: 'night, a million records', value: largeMs / 1000, unit: 's' },
      { name: 'a million against ten thousand', value: largeMs / smallMs, unit: 'times', atMost: 1.2 },
      { name: 'of it, indexing for search', value: median(inLarge.map((cost) => cost.indexMs)) / 1000, unit: 's' },
      {
        name: 'of it, classes and assessment',
        value: median(inLarge.map((cost) => cost.classifyMs + cost.assessMs)) / 1000,
        unit: 's',
      },
    ];
  },
};

/** Whatever waits for its first class and assessment gets it before, so that the nights have nothing new. */
async function settle(setting: RoomsSetting): Promise<void> {
  const rooms = await startRooms(setting);
  await rooms.applyRules().finally(() => rooms.close());
}

async function spendNight(setting: RoomsSetting, night: number): Promise<NightCost> {
  const rooms = await startRooms({ ...setting, at: new Date(setting.at.getTime() + night * dayMs) });
  try {
    return await rooms.spendNight();
  } finally {
    await rooms.close();
  }
}

function wholeMs({ captureMs, indexMs, classifyMs, assessMs }: NightCost): number {
  return captureMs + indexMs + classifyMs + assessMs;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
