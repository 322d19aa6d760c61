import type { Channel } from '../../../src/channels/index.js';
import { listHoldsOn, listHoldsOnChannels, type HoldFilter } from '../../../src/holds/index.js';
import { aNewAttachment, aNewVersion } from '../../builders/index.js';
import { anything, archivist, openHolds, type TestHolds } from './open-holds.js';

let test: TestHolds;
let board: Channel;
let building: Channel;
let [post, comment, late, photo, elsewhere] = ['', '', '', '', ''];
let all: readonly string[];

beforeAll(async () => {
  test = await openHolds();
  board = await test.records.register();
  building = await test.records.register({
    recordsCreator: 'Byggnadsnämnden',
    accountId: 'https://platform.example/users/bygg',
  });
  [post, comment, late, photo] = (await test.capture(board, [
    {
      platformItemId: 'p1',
      threadItemId: 'p1',
      kind: 'post',
      origin: 'drawn-up',
      authorName: 'Norrsunda kommun',
      authorId: 'https://platform.example/users/norrsunda',
      publishedAt: new Date('2026-01-31T22:59:00Z'),
      versions: [aNewVersion({ text: 'Bron stängs' }), aNewVersion({ text: 'Vägen stängs' })],
    },
    { platformItemId: 'c1', threadItemId: 'p1', publishedAt: new Date('2026-01-31T23:00:00Z') },
    { platformItemId: 'c2', threadItemId: 'c2', publishedAt: null, capturedAt: new Date('2026-03-01T12:00:00Z') },
    {
      platformItemId: 'c3',
      threadItemId: 'c3',
      authorName: 'Fågelvännen',
      versions: [aNewVersion({ text: 'Se här!', attachments: [aNewAttachment({ altText: 'En skadad svan' })] })],
    },
  ])) as [string, string, string, string];
  [elsewhere] = (await test.capture(building, [{ platformItemId: 'p1', threadItemId: 'p1' }])) as [string];
  all = [post, comment, late, photo, elsewhere];
}, 60_000);
afterAll(() => test.close());

const filter = (stated: Partial<HoldFilter>, recordsCreatorId: number | null = null) =>
  test.lay({ scope: 'filter', recordsCreatorId, filter: { ...anything, ...stated } });

describe('a hold on named records', () => {
  it('is on them and no others', async () => {
    const id = await test.lay({ scope: 'records', recordIds: [comment, photo] });
    expect(await test.listHeld(id, all)).toEqual([comment, photo]);
  });
});

describe('a hold on threads', () => {
  it('is on all that stands there, what comes later too, and not on the same thread of another channel', async () => {
    const id = await test.lay({ scope: 'threads', recordIds: [comment] });
    expect(await test.listHeld(id, all)).toEqual([post, comment]);
    const [answer] = await test.capture(board, [{ platformItemId: 'c9', threadItemId: 'p1' }]);
    expect(await test.listHeld(id, [...all, answer!])).toEqual([post, comment, answer]);
  });
});

describe('a hold on a channel', () => {
  it('is on all its records, and on itself', async () => {
    const id = await test.lay({ scope: 'channel', channelId: building.id });
    expect(await test.listHeld(id, all)).toEqual([elsewhere]);
    const held = await test.records.database.inTransaction((tx) => listHoldsOnChannels([board.id, building.id], tx));
    expect([...held]).toEqual([[building.id, [id]]]);
  });
});

describe('a standing choice', () => {
  it.each<[string, () => Partial<HoldFilter>, () => readonly string[]]>([
    ['a channel', () => ({ channelId: building.id }), () => [elsewhere]],
    ['what was drawn up', () => ({ origin: 'drawn-up' }), () => [post]],
    ['an author by name', () => ({ author: 'Fågelvännen' }), () => [photo]],
    ['an author by the platform’s id', () => ({ author: 'https://platform.example/users/norrsunda' }), () => [post]],
    ['an author by half a name, who is nobody', () => ({ author: 'Fågel' }), () => []],
    ['days to, in Sweden', () => ({ publishedTo: '2026-01-31' }), () => [post]],
    ['days from, in Sweden', () => ({ publishedFrom: '2026-02-01', publishedTo: '2026-02-01' }), () => [comment]],
    [
      'the day of capture where no other is known',
      () => ({ publishedFrom: '2026-03-01', publishedTo: '2026-03-01' }),
      () => [late],
    ],
    ['words of the latest version', () => ({ words: 'vägar' }), () => [post]],
    ['words of an earlier version', () => ({ words: 'bron', origin: 'drawn-up' }), () => [post]],
    ['words of the text about a picture', () => ({ words: 'svanar' }), () => [photo]],
    ['words of the name of who wrote', () => ({ words: 'fågelvännen' }), () => [photo]],
    ['all that is stated at once', () => ({ words: 'bron', publishedFrom: '2026-02-02' }), () => [late, elsewhere]],
  ])('of %s is on what matches', async (_, stated, held) => {
    expect(await test.listHeld(await filter(stated()), all)).toEqual(held());
  });

  it('of one records creator is on theirs alone', async () => {
    const id = await filter({ publishedFrom: '2000-01-01' }, building.recordsCreatorId);
    expect(await test.listHeld(id, all)).toEqual([elsewhere]);
  });

  it('is on a record that was captured after it was laid', async () => {
    const id = await filter({ words: 'översvämning' });
    expect(await test.listHeld(id, all)).toEqual([]);
    const [flood] = await test.capture(board, [
      { platformItemId: 'c20', versions: [aNewVersion({ text: 'Översvämningen på torget' })] },
    ]);
    expect(await test.listHeld(id, [flood!])).toEqual([flood]);
  });
});

describe('a lifted hold', () => {
  it('is on nothing, whatever its scope', async () => {
    const ids = [
      await test.lay({ scope: 'records', recordIds: [photo] }),
      await test.lay({ scope: 'threads', recordIds: [photo] }),
      await test.lay({ scope: 'channel', channelId: board.id }),
      await filter({ author: 'Fågelvännen' }),
    ];
    for (const id of ids) expect(await test.listHeld(id, [photo])).toEqual([photo]);
    for (const id of ids) await test.holds.lift(id, 'Ärendet är avslutat', archivist);
    for (const id of ids) expect(await test.listHeld(id, [photo])).toEqual([]);
    const channels = await test.records.database.inTransaction((tx) => listHoldsOnChannels([board.id], tx));
    expect(channels.size).toBe(0);
  });
});

describe('records without a hold', () => {
  it('are left out, as are those that do not exist', async () => {
    const [free] = await test.capture(building, [
      { platformItemId: 'fri', publishedAt: new Date('1999-05-05T10:00:00Z') },
    ]);
    const held = await test.records.database.inTransaction((tx) => listHoldsOn(['999999', photo], tx));
    expect([...held.keys()]).toEqual([photo]);
    expect(free).toBeDefined();
  });
});
