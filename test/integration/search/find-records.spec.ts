import type { Channel } from '../../../src/channels/index.js';
import { RecordsService, type NewRecord } from '../../../src/records/index.js';
import {
  everyRecord,
  findPlace,
  IndexRecordsService,
  SearchService,
  type RecordFilter,
} from '../../../src/search/index.js';
import { aNewAttachment, aNewVersion } from '../../builders/index.js';
import { openRecords, type TestRecords } from '../records/open-records.js';

jest.setTimeout(120_000);

const at = (day: number) => new Date(Date.UTC(2026, 9, day, 12));

describe('finding records', () => {
  let records: TestRecords;
  let board: Channel;
  let school: Channel;
  let index: IndexRecordsService;
  let search: SearchService;
  beforeAll(async () => {
    records = await openRecords();
    index = records.archive.rooms.get(IndexRecordsService, { strict: false });
    search = records.archive.rooms.get(SearchService, { strict: false });
    board = await records.register();
    school = await records.register({
      recordsCreator: 'Skolnämnden',
      accountId: 'https://platform.example/users/skola',
    });
    await take(board, [
      said('leak', 'Vattenläckan på Åkervägen är lagad, tack för er hjälp!', {
        publishedAt: at(1),
        origin: 'drawn-up',
        kind: 'post',
      }),
      said('again', 'Ny vattenläcka igen! Åkervägen svämmar över.', { publishedAt: at(2) }),
      said('plough', 'När plogas gatorna? Plogbilarna kom inte.', { publishedAt: at(3) }),
      said('bus', 'Bussarna är försenade eller inställda', { publishedAt: at(4), state: 'hidden-by-us' }),
      said('undated', 'Odaterad', { publishedAt: null, publishedAtIs: 'unknown', countsFrom: null }),
    ]);
    await take(school, [said('pupils', 'Eleverna vid Sundaskolan frågar om vattenläckan', { publishedAt: at(5) })]);
  });
  afterAll(() => records.close());

  const said = (platformItemId: string, text: string, stated: Partial<NewRecord> = {}): Partial<NewRecord> => ({
    platformItemId,
    versions: [aNewVersion({ text })],
    ...stated,
  });
  const take = async (channel: Channel, items: readonly Partial<NewRecord>[]) => {
    await records.capture(channel, items);
    return index.indexChanges();
  };
  const find = async (stated: Partial<RecordFilter>) => {
    const { ids } = await search.findPage({ ...everyRecord, ...stated }, null, 100);
    const rows = await records.database.read<{ id: string; item: string }>(
      `SELECT id, platform_item_id AS item FROM record WHERE id = ANY ($1)`,
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id)!.item);
  };

  it.each([
    ['vattenläcka', ['pupils', 'again', 'leak']],
    ['VATTENLÄCKOR', ['pupils', 'again', 'leak']],
    ['gata', ['plough']],
    ['buss', ['bus']],
    ['elev', ['pupils']],
    ['"åkervägen svämmar"', ['again']],
    ['"svämmar åkervägen"', []],
    ['vattenläcka -elever', ['again', 'leak']],
    ['plogas eller bussar', ['bus', 'plough']],
    ['"försenade eller inställda"', ['bus']],
    ['vattenläcka åkervägen', ['again', 'leak']],
    ['finns inte alls här', []],
    [`'; DROP TABLE record; --`, []],
    ['och', []],
  ])('for %s gives %j', async (words, items) => {
    expect(await find({ words })).toEqual(items);
  });

  it('gives the newest first, the undated by when they were captured', async () => {
    expect(await find({})).toEqual(['undated', 'pupils', 'bus', 'plough', 'again', 'leak']);
  });

  it.each<[string, () => Partial<RecordFilter>, string[]]>([
    ['a channel', () => ({ channelId: school.id }), ['pupils']],
    ['an origin', () => ({ origin: 'drawn-up' }), ['leak']],
    ['a state', () => ({ state: 'hidden-by-us' }), ['bus']],
    ['a day up to another', () => ({ from: at(2), before: at(4) }), ['plough', 'again']],
    ['a records creator', () => ({ recordsCreatorIds: [school.recordsCreatorId] }), ['pupils']],
    ['records creators of whom there are none', () => ({ recordsCreatorIds: [] }), []],
    [
      'words and a records creator',
      () => ({ words: 'vattenläcka', recordsCreatorIds: [board.recordsCreatorId] }),
      ['again', 'leak'],
    ],
  ])('keeps to %s', async (_, filter, items) => {
    expect(await find(filter())).toEqual(items);
  });

  it('follows edits: by the words of now, not by those of then', async () => {
    await take(board, [said('edited', 'Cykelbana')]);
    await take(board, [said('edited', 'Gångväg')]);
    expect(await find({ words: 'cykelbana' })).toEqual([]);
    expect(await find({ words: 'gångväg' })).toEqual(['edited']);
  });

  it('follows states, and indexes nothing twice', async () => {
    const [captured] = await records.capture(board, [said('leaving', 'Försvinner snart')]);
    await index.indexChanges();
    await records.database.inTransaction((tx) =>
      records.archive.rooms
        .get(RecordsService, { strict: false })
        .markState(
          [{ recordId: captured!.recordId, state: 'gone' }],
          { channelId: board.id, runId: '1', noticedAt: at(9) },
          tx,
        ),
    );
    expect(await index.indexChanges()).toBe(1);
    expect(await index.indexChanges()).toBe(0);
    expect(await find({ words: 'försvinner', state: 'gone' })).toEqual(['leaving']);
  });

  it('finds a picture by its description, and a person by name', async () => {
    const versions = [
      aNewVersion({ text: 'Se bilden', attachments: [aNewAttachment({ altText: 'En igenfrusen brunn' })] }),
    ];
    await take(board, [{ platformItemId: 'pictured', versions, authorName: 'Birgitta Öhman' }]);
    expect(await find({ words: 'brunn' })).toEqual(['pictured']);
    expect(await find({ words: 'öhman' })).toEqual(['pictured']);
  });

  it.each([1, 2, 3, 7])('loses and repeats nothing over equal instants, in pages of %i', async (limit) => {
    const same = Array.from({ length: 9 }, (_, n) => said(`same/${n}`, 'Samtidigt', { publishedAt: at(20) }));
    await take(board, same);
    const filter = { ...everyRecord, words: 'samtidigt' };
    const found: string[] = [];
    let place: string | null = null;
    do {
      const page = await search.findPage(filter, place === null ? null : findPlace(place), limit);
      expect(page.ids.length).toBeLessThanOrEqual(limit);
      found.push(...page.ids);
      place = page.next;
    } while (place !== null);
    expect(found).toHaveLength(9);
    expect(found).toEqual([...new Set(found)].toSorted((a, b) => Number(b) - Number(a)));
  });

  it('takes no place that it did not give', () => {
    for (const text of ['', 'åäö', 'MTIz', Buffer.from('1.2.3').toString('base64url')])
      expect(findPlace(text)).toBeNull();
  });
});
