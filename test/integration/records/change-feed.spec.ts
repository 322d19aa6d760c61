import type { Channel } from '../../../src/channels/index.js';
import { openRecords, type TestRecords } from './open-records.js';

describe('the feed of changes', () => {
  let records: TestRecords;
  const channels: Channel[] = [];
  beforeAll(async () => {
    records = await openRecords();
    for (const name of ['a', 'b'])
      channels.push(await records.register({ accountId: `https://platform.example/users/${name}` }));
  });
  afterAll(() => records.close());

  it('gives a reader who goes by the last number everything that two writers write at once', async () => {
    const seen: string[] = [];
    let last = '0';
    const readOn = async () => {
      const rows = await records.database.read<{ seq: string; record_id: string }>(
        `SELECT seq, record_id FROM record_change WHERE seq > $1 ORDER BY seq`,
        [last],
      );
      seen.push(...rows.map((row) => row.record_id));
      last = rows.at(-1)?.seq ?? last;
    };
    const write = async (channel: Channel) => {
      const ids: string[] = [];
      for (let batch = 0; batch < 15; batch++) {
        const items = [1, 2, 3].map((n) => ({ platformItemId: `${batch}/${n}` }));
        ids.push(...(await records.capture(channel, items)).map(({ recordId }) => recordId));
      }
      return ids;
    };
    let writing = true;
    const read = async () => {
      while (writing) await readOn();
      await readOn();
    };
    const reading = read();
    const written = (await Promise.all(channels.map(write))).flat();
    writing = false;
    await reading;
    expect(seen.toSorted()).toEqual(written.toSorted());
  });

  it('shows nothing of a batch before the batch stands, and numbers it after those that stood earlier', async () => {
    const [first, second] = channels;
    const before = await numbers();
    let finish = () => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const slow = records.captureThen(first!, [{ platformItemId: 'slow' }], () => held);
    await slow.captured;
    const quick = records.capture(second!, [{ platformItemId: 'quick' }]);
    expect(await numbers()).toEqual(before);
    finish();
    await Promise.all([slow.committed, quick]);
    const rows = await records.database.read<{ item: string }>(
      `SELECT r.platform_item_id AS item FROM record_change c JOIN record r ON r.id = c.record_id
        WHERE c.seq > $1 ORDER BY c.seq`,
      [before.at(-1) ?? '0'],
    );
    expect(rows.map((row) => row.item)).toEqual(['slow', 'quick']);
  });

  const numbers = async () => {
    const rows = await records.database.read<{ seq: string }>(`SELECT seq FROM record_change ORDER BY seq`);
    return rows.map((row) => row.seq);
  };
});
