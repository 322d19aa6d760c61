import type { Channel } from '../../../src/channels/index.js';
import { TriageQueue } from '../../../src/triage/index.js';
import type { Visitor } from '../../service/index.js';
import { openServedQueue, shownTo, textOf, type ServedQueue } from './served-queue.js';

let triage: ServedQueue;
let channel: Channel;
let ritva: Visitor;
let rolf: Visitor;

beforeAll(async () => {
  triage = await openServedQueue();
  ({ channel, ritva, rolf } = triage);
}, 60_000);
afterAll(() => triage.close());
beforeEach(() => triage.empty());

describe('the whole queue', () => {
  it('is listed page by page, with who has what, and a certain one is taken out of it', async () => {
    const ids = await triage.say(
      channel,
      Array.from({ length: 30 }, (_, n) => `Synpunkt ${n}`),
    );
    expect(await shownTo(rolf)).toBe(ids[0]);
    const listed = (page: string) => [...page.matchAll(/name="handling" value="(\d+)"/g)].map(([, id]) => id);
    const first = await textOf(ritva, '/triage/ko');
    expect(listed(first)).toEqual(ids.slice(1, 25));
    expect(first).toMatch(/Synpunkt 0<[^]*Åsa Öberg har den framför sig[^]*Synpunkt 1</);
    const next = /rel="next" href="([^"]+)"/.exec(first)![1]!;
    expect(listed(await textOf(ritva, next))).toEqual(ids.slice(25));
    const take = async (handling: string) => (await ritva.post('/triage/ko/ta', { handling })).headers.get('location');
    expect(await take(ids[0]!)).toBe('/triage/ko?nekat=annan');
    expect(await textOf(ritva, '/triage/ko?nekat=annan')).toContain('Någon annan har handlingen framför sig.');
    expect(await take(ids[20]!)).toBe('/triage#handling');
    expect([await shownTo(ritva), await take(ids[7]!), await shownTo(ritva)]).toEqual([
      ids[20],
      '/triage#handling',
      ids[7],
    ]);
    expect((await triage.service.get(TriageQueue).count(actingOf(ritva))).claimedByOthers).toBe(1);
  });

  const actingOf = ({ person: { id, name, grants } }: Visitor) =>
    ({ actor: { kind: 'person', id, name }, grants }) as const;
});

describe('samples of what rules decided', () => {
  it('are drawn, agreed with or overturned, and counted by rule', async () => {
    const ids = await triage.say(channel, ['Tack!', 'Tack så mycket']);
    const drawn = async () => {
      const page = await textOf(ritva, '/triage/stickprov');
      return { page, id: /name="handling" value="(\d+)"/.exec(page)?.[1] };
    };
    const { page, id = '' } = await drawn();
    expect(ids).toContain(id);
    expect(page).toMatch(/Bedömd av regel OB-TACK version 1[^]*data-key="j"[^]*data-key="n"/);
    const judge = async (handling: string, utfall: string) =>
      (await ritva.post('/triage/stickprov', { handling, utfall })).headers.get('location');
    expect(await judge(id, 'ratt')).toBe(`/triage/stickprov?klart=ratt&handling=${id}#stickprov`);
    expect(await judge(id, 'fel')).toContain('klart=redan');
    const other = (await drawn()).id!;
    expect(await judge(other, 'fel')).toContain('klart=fel');
    expect([await shownTo(ritva), (await triage.view(other)).registration]).toEqual([other, 'undecided']);
    expect(await textOf(ritva)).toContain('Vid ett stickprov sade någon att det var fel.');
    const counted = (await drawn()).page;
    expect(counted).toContain('Det finns inget beslut av en regel som ingen har sett på.');
    expect(counted).toMatch(/OB-TACK version 1 [^]*<td class="number">2<\/td>(<td class="number">1<\/td>){2}/);
  });
});
