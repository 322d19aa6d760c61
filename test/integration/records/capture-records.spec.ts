import type { Channel } from '../../../src/channels/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRecords, type TestRecords } from './open-records.js';

describe('capturing a batch of items', () => {
  let records: TestRecords;
  let channel: Channel;
  beforeAll(async () => {
    records = await openRecords();
    channel = await records.register();
  });
  afterAll(() => records.close());

  const textsOf = async (item: string) => (await records.getView(item)).versions.map(({ text }) => text);

  it('makes records of new items, with everything that was read', async () => {
    const [captured] = await records.capture(channel, [{ platformItemId: 'new', language: 'se' }]);
    expect(captured).toMatchObject({ platformItemId: 'new', threadItemId: 'new', outcome: 'new' });
    expect(await records.getView('new')).toMatchObject({ id: captured!.recordId, language: 'se', state: 'visible' });
  });

  it('changes nothing when the same batch comes again', async () => {
    const batch = ['same/1', 'same/2'].map((platformItemId) => ({ platformItemId, versions: [aNewVersion()] }));
    await records.capture(channel, batch);
    const before = await records.dump();
    const again = await records.capture(channel, batch);
    expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(await records.dump()).toEqual(before);
  });

  it('keeps every link as it stands, however odd', async () => {
    const links = ['https://a.example/', '', 'https://b.example/\nc', 'https://a.example/'];
    await records.capture(channel, [{ platformItemId: 'linked', versions: [aNewVersion({ links })] }]);
    expect((await records.getView('linked')).versions[0]!.links).toEqual(links);
  });

  it('counts an empty batch as nothing', async () => {
    expect(await records.capture(channel, [])).toEqual([]);
  });

  it('keeps both wordings of an item whose text has changed', async () => {
    await records.capture(channel, [{ platformItemId: 'edited', versions: [aNewVersion({ text: 'Förr' })] }]);
    const [captured] = await records.capture(channel, [
      { platformItemId: 'edited', versions: [aNewVersion({ text: 'Nu' })] },
    ]);
    expect(captured!.outcome).toBe('new-version');
    expect(await textsOf('edited')).toEqual(['Förr', 'Nu']);
    expect((await records.getView('edited')).text).toBe('Nu');
  });

  it('makes no version of white space or counters that moved in the bytes', async () => {
    const item = (text: string, likes: number) => ({
      platformItemId: 'counted',
      versions: [aNewVersion({ text, ownBytes: Buffer.from(`{"likes":${likes}}`) })],
    });
    await records.capture(channel, [item('Tack  för svar', 1)]);
    const [captured] = await records.capture(channel, [item('Tack för svar\n', 2)]);
    expect(captured!.outcome).toBe('unchanged');
  });

  it('counts a text that was changed back to an earlier one as a version', async () => {
    for (const text of ['A', 'B', 'A'])
      await records.capture(channel, [{ platformItemId: 'back', versions: [aNewVersion({ text })] }]);
    expect(await textsOf('back')).toEqual(['A', 'B', 'A']);
  });

  it('adds only what is missing from an edit history', async () => {
    const at = (hour: number) => new Date(`2026-11-20T${hour}:00:00Z`);
    const original = aNewVersion({ text: 'Ett' });
    const second = aNewVersion({ text: 'Två', editedAt: at(10) });
    const third = aNewVersion({ text: 'Tre', editedAt: at(11) });
    await records.capture(channel, [{ platformItemId: 'history', versions: [original] }]);
    await records.capture(channel, [{ platformItemId: 'history', versions: [original, second, third] }]);
    expect(await textsOf('history')).toEqual(['Ett', 'Två', 'Tre']);
    const [again] = await records.capture(channel, [
      { platformItemId: 'history', versions: [original, second, third] },
    ]);
    expect(again!.outcome).toBe('unchanged');
  });

  it('shows the latest wording although an earlier one became known after it', async () => {
    const at = (hour: number) => new Date(`2026-11-20T${hour}:00:00Z`);
    const [original, second, third, fourth] = [
      aNewVersion({ text: 'Ett' }),
      aNewVersion({ text: 'Två', editedAt: at(10) }),
      aNewVersion({ text: 'Tre', editedAt: at(11) }),
      aNewVersion({ text: 'Fyra', editedAt: at(12) }),
    ];
    await records.capture(channel, [{ platformItemId: 'late', versions: [original] }]);
    await records.capture(channel, [{ platformItemId: 'late', versions: [third] }]);
    await records.capture(channel, [{ platformItemId: 'late', versions: [original, second, third] }]);
    expect((await records.getView('late')).text).toBe('Tre');
    const [again] = await records.capture(channel, [{ platformItemId: 'late', versions: [third] }]);
    expect(again!.outcome).toBe('unchanged');
    await records.capture(channel, [{ platformItemId: 'late', versions: [fourth] }]);
    expect((await records.getView('late')).text).toBe('Fyra');
    expect(new Set(await textsOf('late'))).toEqual(new Set(['Ett', 'Två', 'Tre', 'Fyra']));
  });

  it('keeps the first parent of an item that was moved, and shows the new one', async () => {
    const item = { platformItemId: 'moved', threadItemId: 'thread' };
    await records.capture(channel, [{ platformItemId: 'thread' }]);
    await records.capture(channel, [{ ...item, parentItemId: 'gone-parent' }]);
    const [captured] = await records.capture(channel, [{ ...item, parentItemId: 'thread' }]);
    expect(captured!.outcome).toBe('unchanged');
    expect(await records.getView('moved')).toMatchObject({
      parentItemId: 'thread',
      firstParentItemId: 'gone-parent',
      parentId: (await records.getView('thread')).id,
    });
    await records.capture(channel, [{ ...item, parentItemId: null }]);
    expect(await records.getView('moved')).toMatchObject({ parentId: null, firstParentItemId: 'gone-parent' });
  });

  it('finds a parent that the platform names by its local id alone', async () => {
    await records.capture(channel, [{ platformItemId: 'top', localId: '77' }]);
    const reply = { platformItemId: 'under', threadItemId: 'top', parentItemId: null, parentLocalId: '77' };
    await records.capture(channel, [reply]);
    expect(await records.getView('under')).toMatchObject({ parentItemId: 'top', firstParentItemId: 'top' });
  });

  it.each([
    ['first', [0, 1]],
    ['last', [1, 0]],
  ] as const)(
    'takes the fuller of two readings in one batch, and the parent, where the fuller comes %s',
    async (name, order) => {
      const platformItemId = `twice/${name}`;
      const full = { platformItemId, versions: [aNewVersion({ text: 'Ett' }), aNewVersion({ text: 'Två' })] };
      const placed = { platformItemId, parentItemId: 'top', versions: [aNewVersion({ text: 'Två' })] };
      const readings = [full, placed];
      const captured = await records.capture(
        channel,
        order.map((at) => readings[at]!),
      );
      expect(captured.map(({ outcome }) => outcome)).toEqual(['new']);
      expect(await textsOf(platformItemId)).toEqual(['Ett', 'Två']);
      expect((await records.getView(platformItemId)).parentItemId).toBe('top');
    },
  );

  it('keeps one item that stands in the channels of two records creators as two records', async () => {
    const other = await records.register({
      recordsCreator: 'Byggnadsnämnden',
      accountId: 'https://platform.example/b',
    });
    const item = { platformItemId: 'shared' };
    const [ours] = await records.capture(channel, [{ ...item, origin: 'drawn-up' }]);
    const [theirs] = await records.capture(other, [{ ...item, origin: 'received' }]);
    expect(theirs!.outcome).toBe('new');
    expect(theirs!.recordId).not.toBe(ours!.recordId);
    const rows = await records.database.read<{ origin: string }>(
      `SELECT origin FROM record WHERE platform_item_id = 'shared' ORDER BY id`,
    );
    expect(rows).toEqual([{ origin: 'drawn-up' }, { origin: 'received' }]);
  });

  it('leaves nothing of a batch whose transaction fails', async () => {
    const before = await records.dump();
    const broken = [{ platformItemId: 'half/1' }, { platformItemId: 'half/2', kind: 'nonsense' as never }];
    await expect(records.capture(channel, broken)).rejects.toMatchObject({ code: '23514' });
    expect(await records.dump()).toEqual(before);
  });
});
