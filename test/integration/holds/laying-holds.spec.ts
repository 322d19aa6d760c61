import type { Channel } from '../../../src/channels/index.js';
import type { Deciding } from '../../../src/foundation/access/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { lockHolds, type HoldExtent, type NewHold } from '../../../src/holds/index.js';
import { anything, archivist, openHolds, type TestHolds } from './open-holds.js';

let test: TestHolds;
let board: Channel;
let building: Channel;
let [ours, theirs] = ['', ''];
let boards: Deciding;

beforeAll(async () => {
  test = await openHolds();
  board = await test.records.register();
  building = await test.records.register({
    recordsCreator: 'Byggnadsnämnden',
    accountId: 'https://platform.example/users/bygg',
  });
  [ours] = (await test.capture(board, [{}])) as [string];
  [theirs] = (await test.capture(building, [{}])) as [string];
  boards = { ...archivist, reach: [board.recordsCreatorId] };
}, 60_000);
afterAll(() => test.close());

const lay = (extent: HoldExtent, stated: Partial<NewHold> = {}, by = archivist) =>
  test.holds.lay({ ground: 'audit', reason: 'Revision 2026', extent, ...stated }, by);
const named = (...recordIds: string[]): HoldExtent => ({ scope: 'records', recordIds });
const standing = (stated: object, recordsCreatorId: number | null = null): HoldExtent => ({
  scope: 'filter',
  recordsCreatorId,
  filter: { ...anything, ...stated },
});

describe('laying a hold', () => {
  it('tells what it is, whose it is and who laid it, in the log as well', async () => {
    const id = await lay(named(ours));
    expect(await test.holds.getHold(id, 'all')).toMatchObject({
      id,
      recordsCreator: 'Kommunstyrelsen',
      ground: 'audit',
      reason: 'Revision 2026',
      scope: 'records',
      namedRecords: 1,
      requestId: null,
      laidBy: 'Åsa Öberg',
      liftedAt: null,
    });
    expect(await test.holds.listNamedRecords(id, null, 10)).toEqual([ours]);
    expect(await test.records.getView('comment/1')).toMatchObject({
      holds: [{ id, ground: 'audit' }],
    });
    const audit = test.records.archive.rooms.get(Audit, { strict: false });
    expect(await audit.listFor([{ kind: 'disposal-hold', id: String(id) }])).toMatchObject([
      { deed: 'hold-laid', outcome: 'done', details: { recordIds: [ours] } },
    ]);
  });

  it('on records of several boards is for somebody who reaches all of them', async () => {
    const id = await lay(named(ours, theirs));
    expect(await test.holds.getHold(id, 'all')).toMatchObject({ recordsCreatorId: null, namedRecords: 2 });
    const both: Deciding = { ...archivist, reach: [board.recordsCreatorId, building.recordsCreatorId] };
    await expect(lay(named(ours, theirs), {}, both)).rejects.toMatchObject({ reason: 'several-creators' });
  });

  it.each<[string, () => Promise<number>]>([
    ['no-reason', () => lay(named(ours), { reason: ' ' })],
    ['ground-of-requests', () => lay(named(ours), { ground: 'disclosure-request' })],
    ['no-records', () => lay(named())],
    ['no-condition', () => lay(standing({}))],
    ['no-words', () => lay(standing({ words: '–' }))],
    ['no-words', () => lay(standing({ words: '"och"' }))],
    ['no-day', () => lay(standing({ publishedFrom: '2026-02-30' }))],
    ['ends-before-it-begins', () => lay(standing({ publishedFrom: '2026-02-02', publishedTo: '2026-02-01' }))],
    ['no-such-creator', () => lay(standing({ origin: 'received' }, 999))],
    ['no-such-channel', () => lay({ scope: 'channel', channelId: 999 })],
    ['no-such-channel', () => lay(standing({ channelId: 999 }))],
    ['outside-reach', () => lay({ scope: 'channel', channelId: building.id }, {}, boards)],
    ['outside-reach', () => lay(standing({ origin: 'received' }), {}, boards)],
    ['outside-reach', () => lay(standing({ origin: 'received' }, building.recordsCreatorId), {}, boards)],
  ])('is refused with %s, and then nothing is laid', async (reason, laying) => {
    const before = await test.holds.list({ standing: 'in-force', reach: 'all' }, null, 100);
    await expect(laying()).rejects.toMatchObject({ reason });
    expect(await test.holds.list({ standing: 'in-force', reach: 'all' }, null, 100)).toEqual(before);
  });

  it('is refused for a record out of reach', async () => {
    await expect(lay(named(theirs), {}, boards)).rejects.toMatchObject({ name: 'RecordOutOfReach' });
  });
});

describe('lifting a hold', () => {
  it('needs a reason, and is done once', async () => {
    const id = await lay(named(ours));
    await expect(test.holds.lift(id, ' ', archivist)).rejects.toMatchObject({ reason: 'no-reason' });
    await test.holds.lift(id, 'Revisionen är klar', boards);
    expect(await test.holds.getHold(id, 'all')).toMatchObject({
      liftedBy: 'Åsa Öberg',
      liftingReason: 'Revisionen är klar',
    });
    await expect(test.holds.lift(id, 'Igen', archivist)).rejects.toMatchObject({ reason: 'lifted-already' });
  });

  it('is nobody’s at another board, nor of one on every board’s records', async () => {
    const building_ = await lay(named(theirs));
    const everybodys = await lay(standing({ origin: 'received' }));
    await expect(test.holds.lift(building_, 'x', boards)).rejects.toMatchObject({ reason: 'no-such-hold' });
    await expect(test.holds.lift(everybodys, 'x', boards)).rejects.toMatchObject({ reason: 'outside-reach' });
    await expect(test.holds.lift(999, 'x', archivist)).rejects.toMatchObject({ reason: 'no-such-hold' });
    expect(await test.holds.getHold(everybodys, boards.reach)).toMatchObject({ liftedAt: null });
  });
});

describe('a list of holds', () => {
  it('comes page by page, the newest first, with one’s own and everybody’s', async () => {
    const mine = await lay(named(ours));
    const others = await lay(named(theirs));
    const everybodys = await lay(standing({ origin: 'received' }));
    const ids = async (after: number | null) =>
      (await test.holds.list({ standing: 'in-force', reach: boards.reach }, after, 1)).map(({ id }) => id);
    expect([await ids(null), await ids(everybodys)]).toEqual([[everybodys], [mine]]);
    await test.holds.lift(others, 'Klar', archivist);
    const lifted = await test.holds.list({ standing: 'lifted', reach: 'all' }, null, 1);
    expect(lifted.map(({ id }) => id)).toEqual([others]);
  });
});

describe('the lock on holds', () => {
  it('lets batches that destroy go on together, and a hold wait for them', async () => {
    const order: string[] = [];
    const destroyed = test.records.database.inTransaction(async (tx) => {
      await lockHolds('to-dispose', tx);
      await test.records.database.inTransaction((other) => lockHolds('to-dispose', other));
      const laid = lay(named(ours)).then(() => order.push('laid'));
      await waitsForLock();
      order.push('destroyed');
      return { laid };
    });
    await (
      await destroyed
    ).laid;
    expect(order).toEqual(['destroyed', 'laid']);
  });

  /** Until somebody stands in line for it. */
  async function waitsForLock(): Promise<void> {
    const waiting = `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    for (;;) if ((await test.records.database.read<{ n: number }>(waiting))[0]!.n > 0) return;
  }
});
