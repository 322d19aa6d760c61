import fc from 'fast-check';
import type { Channel } from '../../../src/channels/index.js';
import { KnownRecordsService, recordStates, RecordProofService, RecordsService } from '../../../src/records/index.js';
import { openRecords, type TestRecords } from './open-records.js';

const noticedAt = new Date('2026-11-25T01:30:00Z');

describe('states of records', () => {
  let records: TestRecords;
  let service: RecordsService;
  let channel: Channel;
  beforeAll(async () => {
    records = await openRecords();
    service = records.archive.rooms.get(RecordsService, { strict: false });
    channel = await records.register();
  });
  afterAll(() => records.close());

  const mark = (...marks: { recordId: string; state: (typeof recordStates)[number] }[]) =>
    records.database.inTransaction((tx) =>
      service.markState(marks, { channelId: channel.id, runId: '2', noticedAt }, tx),
    );
  const changesOf = (recordId: string) =>
    records.database.read<{ change: string }>(`SELECT change FROM record_change WHERE record_id = $1 ORDER BY seq`, [
      recordId,
    ]);

  it('takes what the platform answered, since when it was noticed, and leaves the record whole', async () => {
    const [captured] = await records.capture(channel, [{ platformItemId: 'gone' }]);
    const before = await records.getView('gone');
    expect(await mark({ recordId: captured!.recordId, state: 'gone' })).toEqual([
      { recordId: captured!.recordId, state: 'gone' },
    ]);
    const expected = { ...before, state: 'gone', stateSince: noticedAt.toISOString() };
    expect(await records.getView('gone')).toEqual(expected);
    expect(await changesOf(captured!.recordId)).toEqual([{ change: 'new' }, { change: 'gone' }]);
  });

  it('notes a state once, however often it is told', async () => {
    const [captured] = await records.capture(channel, [{ platformItemId: 'told' }]);
    await mark({ recordId: captured!.recordId, state: 'unavailable' });
    expect(await mark({ recordId: captured!.recordId, state: 'unavailable' })).toEqual([]);
    expect(await changesOf(captured!.recordId)).toEqual([{ change: 'new' }, { change: 'unavailable' }]);
  });

  it('is visible again once the platform shows the item again', async () => {
    const [captured] = await records.capture(channel, [{ platformItemId: 'again' }]);
    await mark({ recordId: captured!.recordId, state: 'gone' });
    const [shown] = await records.capture(channel, [{ platformItemId: 'again' }]);
    expect(shown!.outcome).toBe('unchanged');
    expect((await records.getView('again')).state).toBe('visible');
    expect(await changesOf(captured!.recordId)).toEqual([{ change: 'new' }, { change: 'gone' }, { change: 'moved' }]);
  });

  it('counts visible posts and comments without counting rows', async () => {
    const other = await records.register({ accountId: 'https://platform.example/users/counted' });
    await records.capture(other, [
      { platformItemId: 'p', kind: 'post' },
      { platformItemId: 'c', kind: 'comment' },
      { platformItemId: 'r', kind: 'reply', state: 'hidden-by-us' },
    ]);
    const known = records.archive.rooms.get(KnownRecordsService, { strict: false });
    expect(await known.countVisible(other.id)).toEqual({ posts: 1, comments: 1 });
  });

  it('are tallied as a count of the records would, after whatever has happened', async () => {
    const proof = records.archive.rooms.get(RecordProofService, { strict: false });
    const item = fc.integer({ min: 1, max: 8 }).map((n) => `tallied/${n}`);
    const kind = fc.constantFrom('post', 'comment', 'reply');
    const shown = fc.constantFrom('visible', 'hidden-by-us');
    const batch = fc.array(fc.record({ platformItemId: item, kind, state: shown }), { maxLength: 6 });
    const marks = fc.array(fc.tuple(item, fc.constantFrom(...recordStates)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ batch, marks }), { maxLength: 3 }), async (nights) => {
        for (const night of nights) {
          await records.capture(channel, night.batch);
          const rows = await records.database.read<{ id: string; item: string }>(
            `SELECT id, platform_item_id AS item FROM record WHERE channel_id = $1`,
            [channel.id],
          );
          const ids = new Map(rows.map((row) => [row.item, row.id]));
          const known = night.marks.flatMap(([id, state]) => (ids.has(id) ? [{ recordId: ids.get(id)!, state }] : []));
          if (known.length > 0) await mark(...known);
        }
        expect(await proof.listTallyFaults()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
