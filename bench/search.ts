import { everyRecord, SearchService, findPlace, type RecordFilter } from '../src/search/index.js';
import { openDatabase, type Database } from '../src/foundation/database/index.js';
import { knownWords } from './archive/known-words.js';
import { getWatchedArchives } from './archive/watched-archives.js';
import type { Benchmark, Figure, Workbench } from './harness/benchmark.js';
import { percentile } from './harness/percentile.js';
import { timeSpent } from './harness/time-spent.js';

const pageLength = 25;
const times = 40;

const sought: Readonly<Record<string, Partial<RecordFilter>>> = {
  everything: {},
  'rare word': { words: knownWords.rare },
  'occasional word': { words: knownWords.occasional },
  'common word': { words: knownWords.common },
  'absent word': { words: knownWords.absent },
  phrase: { words: knownWords.phrase },
  'common word in one channel': { words: knownWords.common, channelId: 2 },
  'occasional word, drawn up': { words: knownWords.occasional, origin: 'drawn-up' },
  'channel, gone': { channelId: 3, state: 'gone' },
  'drawn up, one year': {
    origin: 'drawn-up',
    from: new Date('2020-01-01T00:00:00Z'),
    before: new Date('2021-01-01T00:00:00Z'),
  },
  'common word, one month': {
    words: knownWords.common,
    from: new Date('2019-03-01T00:00:00Z'),
    before: new Date('2019-04-01T00:00:00Z'),
  },
};

/** Every way to search answers while a person waits for it, whatever the words are. */
export const search: Benchmark = {
  name: 'search',
  question: 'pages of ids in a million records, against a bare SELECT of the same ids',
  async run(workbench: Workbench): Promise<Figure[]> {
    const { large } = await getWatchedArchives(workbench);
    const database = await openDatabase(large.databaseUrl);
    try {
      const figures: Figure[] = [];
      for (const [name, filter] of Object.entries(sought))
        figures.push(...(await measurePages(name, { ...everyRecord, ...filter }, database)));
      return figures;
    } finally {
      await database.close();
    }
  },
};

async function measurePages(name: string, filter: RecordFilter, database: Database): Promise<Figure[]> {
  const service = new SearchService(database);
  const first = await service.findPage(filter, null, pageLength);
  const firstMs = await sample(() => service.findPage(filter, null, pageLength));
  const bareMs = await sample(() => selectBare(first.ids, database));
  const figures = [...percentiles(`${name}`, firstMs), againstBare(name, firstMs, bareMs)];
  if (first.next === null) return figures;
  const place = findPlace(first.next);
  return [
    ...figures,
    ...percentiles(`${name}, second page`, await sample(() => service.findPage(filter, place, pageLength))),
  ];
}

async function selectBare(ids: readonly string[], database: Database): Promise<void> {
  await database.read('SELECT record_id, dated_at FROM search_entry WHERE record_id = ANY ($1)', [ids]);
}

async function sample(deed: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let n = 0; n < times; n++) samples.push(await timeSpent(deed));
  return samples;
}

function percentiles(name: string, samples: readonly number[]): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(samples, 0.5), unit: 'ms' },
    { name: `${name}, p95`, value: percentile(samples, 0.95), unit: 'ms', atMost: 300 },
  ];
}

function againstBare(name: string, samples: readonly number[], bare: readonly number[]): Figure {
  return {
    name: `${name}, against a bare SELECT`,
    value: percentile(samples, 0.5) / percentile(bare, 0.5),
    unit: 'times',
  };
}
