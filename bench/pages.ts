import { openDatabase } from '../src/foundation/database/index.js';
import { knownWords } from './archive/known-words.js';
import { getWatchedArchives } from './archive/watched-archives.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { percentile } from './harness/percentile.js';
import { timeSpent } from './harness/time-spent.js';
import { startService } from './processes/start-service.js';
import { environmentOf, startRooms } from './processes/start-rooms.js';

/** Below what the service lets one address ask in a minute. */
const times = 20;

/** Every page answers before a person notices that they wait, however large the archive is. */
export const pages: Benchmark = {
  name: 'pages',
  question: 'answers of the service to a browser over HTTP, at a million records',
  async run(workbench: Workbench): Promise<Figure[]> {
    const { large } = await getWatchedArchives(workbench);
    const rooms = await startRooms(large);
    const cookie = `flodesarkivet=${await rooms.letIn()}`;
    await rooms.close();
    const paths = await listPaths(large.databaseUrl);
    const service = await startService(environmentOf(large));
    const ask = async (path: string) => {
      const answer = await fetch(`${service.origin}${path}`, { headers: { cookie }, redirect: 'error' });
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      await answer.arrayBuffer();
    };
    try {
      const figures: Figure[] = [];
      for (const [name, path] of Object.entries(paths)) figures.push(...(await measure(name, () => ask(path))));
      return figures;
    } finally {
      await service.stop();
    }
  },
};

async function measure(name: string, ask: () => Promise<void>): Promise<Figure[]> {
  await ask();
  const samples: number[] = [];
  for (let n = 0; n < times; n++) samples.push(await timeSpent(ask));
  return [
    { name: `${name}, p50`, value: percentile(samples, 0.5), unit: 'ms', atMost: 100 },
    { name: `${name}, p95`, value: percentile(samples, 0.95), unit: 'ms' },
  ];
}

async function listPaths(databaseUrl: string): Promise<Record<string, string>> {
  const database = await openDatabase(databaseUrl);
  const find = async (sql: string) => (await database.read<{ id: string }>(sql))[0]!.id;
  try {
    const largestThread = await find(
      `SELECT min(id) AS id FROM record GROUP BY channel_id, thread_item_id ORDER BY count(*) DESC LIMIT 1`,
    );
    const run = await find('SELECT max(id) AS id FROM capture_run');
    return {
      start: '/',
      records: '/handlingar',
      'records, common word': `/handlingar?q=${encodeURIComponent(knownWords.common)}`,
      'records, rare word': `/handlingar?q=${encodeURIComponent(knownWords.rare)}`,
      'records, one channel': '/handlingar?kanal=2&ursprung=received',
      'record of the largest thread': `/handlingar/${largestThread}`,
      'the whole largest thread': `/handlingar/${largestThread}/trad`,
      channels: '/kanaler',
      channel: '/kanaler/1',
      nights: '/natter',
      'nights of one channel': '/natter?kanal=2',
      night: `/natter/${run}`,
      measurements: '/matning',
      'measurements of a channel, a year': '/matning/1',
      'measurements of a channel, all time': '/matning/1?period=all',
      people: '/konton',
      unclassified: '/oklassade',
      rules: '/regler',
      'rule with the most records': '/regler/R-H102',
      'its records': '/regler/R-H102/handlingar',
      outlook: '/regler/simulering',
    };
  } finally {
    await database.close();
  }
}
