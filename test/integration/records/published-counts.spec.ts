import { Temporal } from 'temporal-polyfill';
import type { Channel } from '../../../src/channels/index.js';
import type { Database } from '../../../src/foundation/database/index.js';
import { RecordCountsService } from '../../../src/records/index.js';
import { openRecords, type TestRecords } from './open-records.js';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the count of what a channel has published', () => {
  let records: TestRecords;
  let channel: Channel;
  let other: Channel;
  beforeAll(async () => {
    records = await openRecords();
    channel = await records.register();
    other = await records.register({ accountId: 'https://platform.example/users/other' });
    const items = [
      { platformItemId: 'winter', kind: 'post', publishedAt: new Date('2026-01-31T22:59:59Z') },
      { platformItemId: 'midnight', kind: 'post', publishedAt: new Date('2026-01-31T23:00:00Z') },
      { platformItemId: 'summer', kind: 'comment', publishedAt: new Date('2026-06-30T21:59:59Z') },
      { platformItemId: 'summer midnight', kind: 'reply', publishedAt: new Date('2026-06-30T22:00:00Z') },
      { platformItemId: 'some time', kind: 'post', publishedAt: null, publishedAtIs: 'unknown' },
    ] as const;
    await records.capture(channel, items);
    await records.capture(channel, [
      ...items,
      { platformItemId: 'later', kind: 'post', publishedAt: items[1].publishedAt },
    ]);
    await records.capture(other, items.slice(0, 1));
  });
  afterAll(() => records.close());

  const january = { from: day('2026-01-01'), until: day('2026-02-01') };
  const february = { from: day('2026-02-01'), until: day('2026-03-01') };
  const june = { from: day('2026-06-01'), until: day('2026-07-01') };
  const july = { from: day('2026-07-01'), until: day('2026-07-02') };

  it('goes by Swedish days, counts nothing twice, and comes in the order of the spans', async () => {
    const spans = [february, july, june, january].map((span) => ({ channelId: channel.id, ...span }));
    const counted = await new RecordCountsService(records.database).countPublished([
      ...spans,
      { channelId: other.id, ...january },
    ]);
    expect(counted).toEqual([
      { posts: 2, comments: 0, replies: 0 },
      { posts: 0, comments: 0, replies: 1 },
      { posts: 0, comments: 1, replies: 0 },
      { posts: 1, comments: 0, replies: 0 },
      { posts: 1, comments: 0, replies: 0 },
    ]);
  });

  it('reads no record, so that ten years cost as much as their days', async () => {
    let plan = '';
    const explaining = {
      read: async (sql: string, parameters: readonly unknown[]) => {
        const lines = await records.database.read<Record<string, string>>(`EXPLAIN ${sql}`, parameters);
        plan = lines.map((line) => line['QUERY PLAN']).join('\n');
        return [];
      },
    } as unknown as Database;
    await new RecordCountsService(explaining).countPublished([{ channelId: channel.id, ...january }]);
    expect(plan).toContain('on record_day_tally');
    expect(plan).not.toMatch(/on record\b(?!_day_tally)/);
  });
});
