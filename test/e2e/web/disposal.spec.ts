import { createHash } from 'node:crypto';
import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import {
  DisposalListsService,
  everyLine,
  ExecuteDisposalService,
  type DisposalList,
} from '../../../src/disposal/index.js';
import type { Role } from '../../../src/foundation/access/index.js';
import { aNewVersion } from '../../builders/index.js';
import { disposalRules } from '../../disposal/index.js';
import { openRuledService, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import type { Form } from '../../service/visitor.js';

let ruled: RuledService;
let board: Channel;
let anna: Visitor;
let bo: Visitor;
let registrar: Visitor;
let boards = 0;
const everywhere = [{ role: 'archivist', recordsCreatorId: null }] as const;

beforeAll(async () => {
  ruled = await openRuledService(disposalRules, { BACKUP_RETENTION_DAYS: '90' });
  board = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  [anna, bo, registrar] = [await letIn('archivist'), await letIn('archivist'), await letIn('registrar')];
}, 60_000);
afterAll(() => ruled.close());

const letIn = (role: Exclude<Role, 'administrator'>, recordsCreatorId: number | null = null) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const textOf = async (path: string, visitor = anna) => (await visitor.get(path)).text();
const propose = ({ recordsCreatorId }: Channel) =>
  anna.post('/gallring/foresla', { recordsCreatorId: String(recordsCreatorId), kind: 'retention' });
const getList = async (id: string): Promise<DisposalList> =>
  (await ruled.service.get(DisposalListsService).findList(Number(id), null))!;

/** Who was signed in a week ago is so no more. */
async function coolOff(): Promise<void> {
  const { clock } = ruled.service;
  clock.leapTo(new Date(clock.now().getTime() + 8 * 24 * 3_600_000));
  [anna, bo, registrar] = [await letIn('archivist'), await letIn('archivist'), await letIn('registrar')];
}

/** Another board with so many comments that are due. */
async function openBoard(comments: number): Promise<Channel> {
  const n = ++boards;
  const channel = await ruled.register({ recordsCreator: `Nämnd ${n}`, accountId: `n${n}`, displayName: `Kanal ${n}` });
  const published = { publishedAt: new Date('2026-01-02T12:00:00Z'), countsFrom: new Date('2026-01-02T12:00:00Z') };
  await ruled.capture(
    channel,
    Array.from({ length: comments }, (_, at) => {
      const versions = [aNewVersion({ text: `Frågan nummer ${at} om bron` })];
      return { ...published, platformItemId: `comment/${at}`, threadItemId: 'post/1', versions };
    }),
  );
  await ruled.applyRules();
  return channel;
}

/** A list of so many records of a board of its own; answers its id. */
async function proposed(comments: number): Promise<string> {
  const answer = await propose(await openBoard(comments));
  return /^\/gallring\/(\d+)\?klart=foreslagen$/.exec(answer.headers.get('location')!)![1]!;
}

const groupsOf = (page: string) =>
  [...page.matchAll(/name="grupp" value="([^"]+)"/g)].map(([, value]) => value!.replaceAll('&amp;', '&'));
const linesOf = (page: string) => [...page.matchAll(/name="line" value="(\d+)"/g)].map(([, id]) => id!);

async function readAll(id: string): Promise<void> {
  const grupp = groupsOf(await textOf(`/gallring/${id}`));
  await anna.post(`/gallring/${id}/markera`, { grupp, mark: 'read' });
}

async function approvalOf(id: string, visitor: Visitor): Promise<{ name: string; setSha256: string }> {
  const page = await textOf(`/gallring/${id}`, visitor);
  return { name: (await getList(id)).name, setSha256: /name="setSha256" value="([^"]+)"/.exec(page)?.[1] ?? '' };
}

/** Sends it and expects to be told why not, with nothing done. */
async function refusal(visitor: Visitor, path: string, form: Form = {}): Promise<string> {
  const answer = await visitor.post(path, form);
  expect(answer.status).toBe(422);
  return answer.text();
}

const cancel = (id: string) => anna.post(`/gallring/${id}/avbryt`, { why: 'Provet är slut' });

describe('a proposal', () => {
  it('is refused in words where nothing is due, and where a list waits already', async () => {
    const sentence = 'Ingenting får gallras nu: ingen frist har gått ut';
    expect(await (await propose(board)).text()).toContain(sentence);
    const channel = await openBoard(1);
    expect((await propose(channel)).status).toBe(303);
    expect(await (await propose(channel)).text()).toMatch(/Listan Nämnd \d+ 2026:1 väntar redan/);
  });

  it('waits on the page and the start page of those whose turn it is', async () => {
    const id = await proposed(1);
    for (const visitor of [anna, bo, registrar]) {
      expect(await textOf('/gallring', visitor)).toMatch(/Väntar på dig<\/span> 1 rad har inte lästs av någon\./);
      expect(await textOf('/', visitor)).toContain(`href="/gallring/${id}"`);
    }
    await readAll(id);
    expect(await textOf('/', anna)).not.toContain(`href="/gallring/${id}"`);
    expect(await textOf('/', registrar)).not.toContain(`href="/gallring/${id}"`);
    expect(await textOf('/', bo)).toMatch(/Allt är läst\. En annan arkivarie än Åsa Öberg ska godkänna listan\./);
    expect(await textOf('/gallring', registrar)).not.toContain('Föreslå gallring nu');
  });
});

describe('a list that is read', () => {
  it('is marked group by group; what is wrong keeps what was ticked and typed', async () => {
    const id = await proposed(2);
    const path = `/gallring/${id}/markera`;
    const [grupp] = groupsOf(await textOf(`/gallring/${id}`));
    expect(await refusal(registrar, path, { mark: 'read' })).toContain('Kryssa i de grupper som det gäller.');
    expect(await refusal(registrar, path, { grupp: grupp! })).toMatch(/id="mark-error">[^]*Välj vad som gäller/);
    const unreasoned = await refusal(registrar, path, { grupp: grupp!, mark: 'struck' });
    expect(unreasoned).toMatch(/id="reason-error">[^]*Skriv varför\./);
    expect(unreasoned).toMatch(/name="grupp" value="[^"]+" checked/);
    const undated = { grupp: grupp!, mark: 'prolonged', reason: 'Pågår än', prolongedTo: '2020-01-01' };
    expect(await refusal(registrar, path, undated)).toMatch(
      /2020-01-01 är ingen dag efter i dag[^]*value="2020-01-01"/,
    );
    expect(await refusal(registrar, path, undated)).toContain('Pågår än');
    expect((await registrar.post(path, { grupp: 'typ=K2', mark: 'read' })).status).toBe(400);
    expect((await getList(id)).lines.unmarked).toBe(2);
    expect((await registrar.post(path, { grupp: grupp!, mark: 'read' })).status).toBe(303);
    expect((await getList(id)).lines.read).toBe(2);
  });

  it('is marked line by line, page by page, and in bulk without undoing what somebody struck', async () => {
    const id = await proposed(60);
    const path = `/gallring/${id}/rader`;
    const first = await textOf(path);
    expect(linesOf(first)).toHaveLength(50);
    expect(first).toContain('Urvalet har 60 rader');
    expect(first).toMatch(/Frågan nummer \d+ om bron/);
    const next = /rel="next" href="([^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&');
    expect(linesOf(await textOf(next))).toHaveLength(10);
    expect((await textOf(`${path}?kryssa=sidan`)).match(/name="line" value="\d+" checked/g)).toHaveLength(50);
    const [one, two] = linesOf(first);
    expect(await refusal(registrar, path, { mark: 'read', vilka: 'kryssade' })).toContain('Kryssa i de rader');
    const silent = await refusal(registrar, path, { line: one!, mark: 'struck', reason: ' ' });
    expect(silent).toMatch(new RegExp(`value="${one}" checked[^]*Skriv varför`));
    const struck = await registrar.post(path, { line: [one!, two!], mark: 'struck', reason: 'Behövs än' });
    expect(await textOf(struck.headers.get('location')!)).toMatch(
      /2 rader är markerade\.[^]*Struken[^]*Skäl: Behövs än/,
    );
    expect(await textOf(`${path}?marke=struck`)).toContain('Urvalet har 2 rader');
    const all = { mark: 'read', vilka: 'alla' };
    expect(await refusal(registrar, path, { ...all, antal: '59' })).toContain('det är nu 60 rader');
    expect((await registrar.post(path, { ...all, antal: '60' })).status).toBe(303);
    expect((await getList(id)).lines).toMatchObject({ unmarked: 0, read: 58, struck: 2 });
    expect((await registrar.get(`${path}?marke=alla`)).status).toBe(400);
  });
});

describe('approval', () => {
  it('is another’s, of exactly what they saw, with its name typed', async () => {
    const id = await proposed(3);
    const path = `/gallring/${id}/godkann`;
    const unread = await approvalOf(id, bo);
    expect(unread.setSha256).toBe('');
    expect(await refusal(bo, path, unread)).toContain('Ingen rad är läst och kvar på listan');
    await readAll(id);
    const approval = await approvalOf(id, bo);
    expect(await textOf(`/gallring/${id}`, bo)).toMatch(/Det här förstörs: 3 handlingar[^]*Det här finns kvar/);
    expect(await textOf(`/gallring/${id}`)).toMatch(
      /Du föreslog listan själv\. En annan arkivarie måste godkänna den\./,
    );
    expect(await refusal(anna, path, approval)).toContain('Du föreslog listan själv');
    expect((await registrar.post(path, approval)).status).toBe(403);
    const misspelt = await refusal(bo, path, { ...approval, name: 'kommunstyrelsen' });
    expect(misspelt).toMatch(/id="name-error">[^]*Listans namn stämmer inte[^]*value="kommunstyrelsen"/);
    const [line] = linesOf(await textOf(`/gallring/${id}/rader`));
    await registrar.post(`/gallring/${id}/rader`, { line: line!, mark: 'struck', reason: 'Behövs än' });
    expect(await refusal(bo, path, approval)).toContain('Listan har ändrats sedan du läste den');
    const approved = await bo.post(path, await approvalOf(id, bo));
    expect(await textOf(approved.headers.get('location')!, bo)).toMatch(
      /Listan är godkänd\.[^]*Betänketid: får verkställas från och med \d{4}-\d\d-\d\d/,
    );
    expect((await getList(id)).lines).toMatchObject({ read: 2, struck: 1 });
    expect(await refusal(anna, `/gallring/${id}/verkstall`)).toContain('Listan får verkställas först från och med');
    expect(await refusal(anna, `/gallring/${id}/avbryt`, { why: ' ' })).toMatch(/id="why-error">[^]*Skriv varför/);
    const cancelled = await cancel(id);
    expect(await textOf(cancelled.headers.get('location')!)).toMatch(/Listan är avbruten\.[^]*Provet är slut/);
    expect(await refusal(anna, `/gallring/${id}/avbryt`, { why: 'Igen' })).toContain('Det går inte i det läge');
  });
});

describe('an execution that was interrupted', () => {
  it('says so, and goes on when somebody else than the approver says it', async () => {
    const id = await proposed(2);
    await readAll(id);
    await bo.post(`/gallring/${id}/godkann`, await approvalOf(id, bo));
    await coolOff();
    const acting = { actor: { kind: 'person', id: anna.person.id, name: 'Åsa Öberg' }, grants: everywhere } as const;
    const executing = ruled.service.get(ExecuteDisposalService).execute(Number(id), acting, AbortSignal.abort());
    await expect(executing).rejects.toMatchObject({ name: 'AbortError' });
    const page = await textOf(`/gallring/${id}`);
    expect(page).toMatch(/0 av 2 rader klara[^]*Verkställandet har avbrutits[^]*Fortsätt där det avbröts/);
    expect(page).not.toContain('http-equiv="refresh"');
    const claim = await ruled.service.database.claim(`disposal list ${id}`);
    expect(await textOf(`/gallring/${id}`)).toMatch(/http-equiv="refresh"[^]*Sidan läses in på nytt av sig själv/);
    expect(await refusal(anna, `/gallring/${id}/verkstall`)).toContain('Listan verkställs just nu av en annan process');
    await claim!.release();
    await anna.post(`/gallring/${id}/verkstall`);
    while ((await getList(id)).state !== 'executed') await textOf(`/gallring/${id}`);
  });
});

describe('an executed list', () => {
  let id: string;
  let gone: string;
  let answering: string;
  beforeAll(async () => {
    id = await proposed(2);
    gone = (await ruled.service.get(DisposalListsService).listLines(Number(id), everyLine, null, 1))[0]!.recordId!;
    const { platformItemId: parentItemId, channelId } = await ruled.view(gone);
    const channel = await ruled.service.get(ChannelsService).getChannel(channelId);
    const reply = { kind: 'reply', origin: 'drawn-up', platformItemId: 'reply/1', threadItemId: 'post/1' } as const;
    [answering] = (await ruled.capture(channel, [{ ...reply, parentItemId }])) as [string];
    await readAll(id);
    await bo.post(`/gallring/${id}/godkann`, await approvalOf(id, bo));
    await coolOff();
    const begun = await anna.post(`/gallring/${id}/verkstall`);
    expect(begun.headers.get('location')).toBe(`/gallring/${id}?klart=paborjad`);
    while ((await getList(id)).state !== 'executed') await textOf(`/gallring/${id}`);
  });

  it('is certified on a page, and in files that nobody keeps on the way', async () => {
    const page = await textOf(`/gallring/${id}/protokoll`);
    const { name } = await getList(id);
    for (const fact of [`Gallringsprotokoll ${name}`, '2020/17', '2 handlingar', 'Metod', 'Säkerhetskopior'])
      expect(page).toContain(fact);
    const files = await Promise.all(
      ['protokoll.pdf', 'protokoll.json', 'forteckning.csv'].map(async (file) => {
        const answer = await registrar.get(`/gallring/${id}/protokoll/${file}`);
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
        expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
    const [pdf, json, csv] = files as [Buffer, Buffer, Buffer];
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const { annex } = JSON.parse(json.toString()) as { annex: { sha256: string; lines: number } };
    expect(annex).toEqual({ lines: 2, sha256: createHash('sha256').update(csv).digest('hex') });
    expect(page).toContain(annex.sha256);
  });

  it('stands among the executed, and can be done nothing more about', async () => {
    expect(await textOf('/gallring')).toMatch(new RegExp(`href="/gallring/${id}/protokoll"`));
    expect(await refusal(anna, `/gallring/${id}/verkstall`)).toContain('Det går inte i det läge');
    expect(await textOf(`/gallring/${id}/rader?utfall=destroyed`)).toContain('Urvalet har 2 rader');
  });

  it('leaves at its records’ numbers what remains, for those who would have seen them', async () => {
    const answer = await registrar.get(`/handlingar/${gone}`);
    expect(answer.status).toBe(410);
    const page = await answer.text();
    expect(page).toMatch(new RegExp(`Handling ${gone} är gallrad[^]*K2[^]*2026-01-02[^]*R2 v. 1[^]*2020/17`));
    expect(page).toContain(`href="/gallring/${id}/protokoll"`);
    const reader = await letIn('reader');
    expect((await reader.get(`/handlingar/${gone}`)).status).toBe(404);
    const other = await letIn('archivist', board.recordsCreatorId);
    expect((await other.get(`/handlingar/${gone}`)).status).toBe(404);
  });

  it('is told of where somebody answered what is gone', async () => {
    expect(await textOf(`/handlingar/${answering}`)).toMatch(
      new RegExp(`Svarar <a href="/handlingar/${gone}">handling ${gone}, som är gallrad</a>`),
    );
  });

  it('is not there for another board', async () => {
    const other = await letIn('archivist', board.recordsCreatorId);
    for (const path of ['', '/rader', '/protokoll', '/protokoll/protokoll.pdf', '/protokoll/forteckning.csv'])
      expect([path, (await other.get(`/gallring/${id}${path}`)).status]).toEqual([path, 404]);
    expect(await textOf('/gallring', other)).not.toContain(`/gallring/${id}"`);
  });
});
