import type { Channel } from '../../../src/channels/index.js';
import type { Database } from '../../../src/foundation/database/index.js';
import { everyRecord, IndexRecordsService, SearchService, type RecordFilter } from '../../../src/search/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRecords, type TestRecords } from '../records/open-records.js';

jest.setTimeout(180_000);

const batches = 12;
const batchSize = 500;

describe('the plan of a search among thousands', () => {
  let records: TestRecords;
  let small: Channel;
  const plans: string[] = [];
  beforeAll(async () => {
    records = await openRecords();
    const large = await records.register();
    small = await records.register({ accountId: 'https://platform.example/users/small' });
    for (let batch = 0; batch < batches; batch++) await records.capture(large, aBatch(batch));
    await records.capture(small, aBatch(batches).slice(0, 40));
    await records.archive.rooms.get(IndexRecordsService, { strict: false }).indexChanges();
    await records.database.inTransaction((tx) => tx.query('ANALYZE search_entry'));
  });
  afterAll(() => records.close());

  const aBatch = (batch: number) =>
    Array.from({ length: batchSize }, (_, n) => ({
      platformItemId: `${batch}/${n}`,
      publishedAt: new Date(Date.UTC(2026, 0, 1) + (batch * batchSize + n) * 60_000),
      versions: [aNewVersion({ text: `Vanligt ord nummer${n % 50}${n === 7 ? ' sällsynt' : ''}` })],
    }));

  /** The real database, asked for the plan of each question too. */
  const explaining = (database: Database) =>
    ({
      read: async (sql: string, parameters: readonly unknown[]) => {
        const plan = await database.read<Record<string, string>>(`EXPLAIN ${sql}`, parameters);
        plans.push(plan.map((line) => line['QUERY PLAN']).join('\n'));
        return database.read(sql, parameters);
      },
    }) as Database;
  const planOf = async (stated: Partial<RecordFilter>) => {
    const page = await new SearchService(explaining(records.database)).findPage(
      { ...everyRecord, ...stated },
      null,
      25,
    );
    return { plan: plans.at(-1)!, found: page.ids.length };
  };

  it.each<[string, () => Partial<RecordFilter>, string, number]>([
    ['the newest', () => ({}), 'search_entry_newest', 25],
    ['one channel’s newest', () => ({ channelId: small.id }), 'search_entry_channel', 25],
    ['a rare word', () => ({ words: 'sällsynt' }), 'search_entry_words', 13],
    ['a word that is nowhere', () => ({ words: 'obefintligt' }), 'search_entry_words', 0],
    ['a word that is everywhere', () => ({ words: 'vanligt' }), 'search_entry_newest', 25],
  ])('for %s goes by an index', async (_, filter, name, found) => {
    const asked = await planOf(filter());
    expect(asked.plan).toContain(name);
    expect(asked.plan).not.toContain('Seq Scan');
    expect(asked.found).toBe(found);
  });
});
