import type { Workbench } from '../harness/benchmark.js';
import { timeSpent } from '../harness/time-spent.js';
import { startPlatform, type Platform } from '../processes/start-platform.js';
import { startRooms, type RoomsSetting } from '../processes/start-rooms.js';
import { fillArchive } from './fill-archive.js';
import { writeRules } from './write-rules.js';

const posts = 1000;
const commentsPerPost = 9;
const capturedAt = new Date('2026-11-20T01:30:00Z');
const dayMs = 24 * 3_600_000;
export const largeSize = 1_000_000;

/** Two archives that watch the same thousand recent posts: one holds nothing else, one ten years of eight channels. */
export interface WatchedArchives {
  readonly platform: Platform;
  /** Ten thousand records. */
  readonly small: RoomsSetting;
  /** A million. */
  readonly large: RoomsSetting;
}

const made = new WeakMap<Workbench, Promise<WatchedArchives>>();

/** Made once in a run: filling the large one takes longer than all that is measured on it. */
export function getWatchedArchives(workbench: Workbench): Promise<WatchedArchives> {
  const archives = made.get(workbench) ?? makeArchives(workbench);
  made.set(workbench, archives);
  return archives;
}

async function makeArchives(workbench: Workbench): Promise<WatchedArchives> {
  const { server } = workbench;
  const platform = await startPlatform({ posts, commentsPerPost, asOf: capturedAt.toISOString(), overDays: 21 });
  workbench.atEnd(() => platform.stop());
  const small: RoomsSetting = {
    databaseUrl: await server.makeDatabase('bench_small'),
    dataDir: await workbench.makeFolder('small'),
    rulesDir: await workbench.makeFolder('rules'),
    at: capturedAt,
  };
  await writeRules(small.rulesDir, 500);
  await captureFirst(small, platform);
  const databaseUrl = await server.copyDatabase('bench_small', 'bench_large');
  const filling = {
    database: 'bench_large',
    records: largeSize - posts * (1 + commentsPerPost),
    newest: new Date(capturedAt.getTime() - 40 * dayMs),
    lastNight: capturedAt,
  };
  const ms = await timeSpent(() => fillArchive(server, filling));
  workbench.say(`filled an archive with a million records in ${(ms / 1000).toFixed(0)} s`);
  return { platform, small, large: { ...small, databaseUrl, dataDir: await workbench.makeFolder('large') } };
}

async function captureFirst(setting: RoomsSetting, platform: Platform): Promise<void> {
  const rooms = await startRooms(setting);
  try {
    await rooms.register(`${platform.origin}/@norrsunda`);
    await rooms.spendNight();
  } finally {
    await rooms.close();
  }
}
