import { copyOfTheSameRows } from './archive/copy-rows.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { fetchWithWget } from './processes/fetch-with-wget.js';
import { startPlatform, type Platform } from './processes/start-platform.js';
import { startRooms, type Rooms } from './processes/start-rooms.js';

const posts = 1000;
const commentsPerPost = 19;
const asOf = new Date('2026-11-20T01:30:00Z');

/** A channel's first capture, end to end, beside the least that fetching and storing the same could cost. */
export const capture: Benchmark = {
  name: 'capture',
  question: '20,000 items over local HTTP, against wget --warc-file of the same pages and COPY of the same rows',
  async run(workbench: Workbench): Promise<Figure[]> {
    const platform = await startPlatform({ posts, commentsPerPost, asOf: asOf.toISOString(), overDays: 730 });
    try {
      await warmUp(platform, workbench);
      const rooms = await openRooms('capture', platform, workbench);
      await platform.takeLog();
      const before = workbench.server.tellProcessorSeconds();
      const night = await rooms.spendNight();
      const databaseSeconds = workbench.server.tellProcessorSeconds() - before;
      const peak = await rooms.tellPeak();
      await rooms.close();
      const urls = await platform.takeLog();
      const wgetMs = await fetchWithWget(urls, await workbench.makeFolder('wget'));
      await platform.takeLog();
      const copyMs = await copyOfTheSameRows(workbench.server, 'bench_capture');
      return [
        { name: 'captured', value: night.newRecords, unit: 'items' },
        { name: 'requests', value: urls.length, unit: 'requests' },
        { name: 'capture', value: night.captureMs / 1000, unit: 's' },
        { name: 'processor time of our process', value: night.captureCpuMs / 1000, unit: 's' },
        { name: 'processor time of the database, with the index', value: databaseSeconds, unit: 's' },
        { name: 'speed', value: night.newRecords / (night.captureMs / 1000), unit: 'items/s' },
        { name: 'wget of the same pages', value: wgetMs / 1000, unit: 's' },
        { name: 'capture against wget', value: night.captureMs / wgetMs, unit: 'times', atMost: 3 },
        { name: 'COPY of the same rows', value: copyMs / 1000, unit: 's' },
        { name: 'capture against COPY', value: night.captureMs / copyMs, unit: 'times' },
        { name: 'search index afterwards', value: night.indexMs / 1000, unit: 's' },
        ...night.memory.map(({ items, mb }): Figure => ({ name: `memory at ${items} items`, value: mb, unit: 'MB' })),
        { name: 'peak memory of our process', value: peak, unit: 'MB', atMost: 400 },
      ];
    } finally {
      await platform.stop();
    }
  },
};

/** Else the platform would draw up its answers while we wait, and only hand them out to wget. */
async function warmUp(platform: Platform, workbench: Workbench): Promise<void> {
  const rooms = await openRooms('capture_before', platform, workbench);
  await rooms.spendNight();
  await rooms.close();
}

async function openRooms(name: string, platform: Platform, workbench: Workbench): Promise<Rooms> {
  const databaseUrl = await workbench.server.makeDatabase(`bench_${name}`);
  const rooms = await startRooms({
    databaseUrl,
    dataDir: await workbench.makeFolder(name),
    rulesDir: 'retention-rules',
    at: asOf,
  });
  await rooms.register(`${platform.origin}/@norrsunda`);
  return rooms;
}
