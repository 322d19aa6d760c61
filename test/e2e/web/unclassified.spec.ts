import type { Channel } from '../../../src/channels/index.js';
import type { Role } from '../../../src/foundation/access/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';

const schemeOfOne = `recordsCreators: [Kommunstyrelsen]\n${someRules}`;

let ruled: RuledService;
let board: Channel;
let building: Channel;
let registrar: Visitor;
let ids: readonly string[];
let others: readonly string[];

beforeAll(async () => {
  ruled = await openRuledService(schemeOfOne);
  board = await ruled.register({ recordsCreator: 'Kommunstyrelsen', displayName: 'Styrelsens kanal' });
  const stated = { accountId: 'b', displayName: 'Byggkanalen' };
  building = await ruled.register({ recordsCreator: 'Byggnadsnämnden', ...stated });
  ids = await ruled.capture(board, comments(30, 'Frågan om bron'));
  others = await ruled.capture(building, comments(2, 'Frågan om bygglov'));
  registrar = await letIn('registrar', board);
  await ruled.applyRules();
}, 60_000);
afterAll(() => ruled.close());

const comments = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => ({
    platformItemId: `${text} ${at}`,
    versions: [aNewVersion({ text: `${text} nummer ${at}` })],
  }));
const letIn = (role: Exclude<Role, 'administrator'>, { recordsCreatorId }: { recordsCreatorId: number | null }) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const offered = (page: string) => [...page.matchAll(/name="record" value="(\d+)"/g)].map(([, id]) => id!);
const newestFirst = () => [...ids].reverse();
const classesOf = (of: readonly string[]) => Promise.all(of.map(async (id) => (await ruled.view(id)).class));

describe('the queue of unclassified records', () => {
  it('shows the newest first, page by page, each with why it has no class', async () => {
    const first = await textOf(registrar, '/oklassade');
    expect(offered(first)).toEqual(newestFirst().slice(0, 25));
    expect(first).toContain('30 väntar');
    expect(first).toContain('Oklassad: Ingen klassningsregel gäller för handlingen.');
    const next = /rel="next" href="([^"]+)"/.exec(first)![1]!.replaceAll('&amp;', '&');
    expect(offered(await textOf(registrar, next))).toEqual(newestFirst().slice(25));
  });

  it('is one board’s for its registrar, and by channel for whoever has several', async () => {
    expect(await textOf(registrar, '/oklassade')).not.toContain('Byggkanalen');
    expect(offered(await textOf(registrar, `/oklassade?kanal=${building.id}`))).toEqual([]);
    const archivist = await letIn('archivist', { recordsCreatorId: null });
    expect(offered(await textOf(archivist, `/oklassade?kanal=${building.id}`))).toEqual([...others].reverse());
  });

  it('is in the menu and on the start page of those who may, and nobody else’s', async () => {
    const start = await textOf(registrar, '/');
    expect(start).toContain('<a href="/oklassade">30 oklassade handlingar</a>');
    expect(start).toContain('>Oklassade</a>');
    expect(await textOf(await letIn('channel-officer', board), '/')).not.toContain('/oklassade');
  });

  it('is classified by ticking: those, and no other', async () => {
    const chosen = [ids[3]!, ids[7]!];
    const form = { record: chosen, class: 'K2', reason: 'Av liten betydelse' };
    const saved = await registrar.post('/oklassade', form);
    expect(saved.headers.get('location')).toBe('/oklassade?klassade=2');
    const page = await textOf(registrar, '/oklassade?klassade=2');
    expect(page).toContain('2 handlingar har fått handlingstyp.');
    expect(page).toContain('28 väntar');
    expect(await classesOf(chosen)).toEqual(['K2', 'K2']);
    expect((await ruled.view(chosen[0]!)).retention.outcome).toBe('awaiting-trigger');
  });

  it('is refused without ticks, keeps the ticks where something else is wrong', async () => {
    const unticked = await registrar.post('/oklassade', { class: 'K2', reason: 'x' });
    expect(unticked.status).toBe(422);
    expect(await unticked.text()).toContain('Kryssa i de handlingar');
    const unreasoned = await registrar.post('/oklassade', { record: ids[5]!, class: 'K2', reason: '' });
    expect(unreasoned.status).toBe(422);
    expect(await unreasoned.text()).toMatch(new RegExp(`value="${ids[5]}" checked`));
    expect(await classesOf([ids[5]!])).toEqual([null]);
  });

  it('is left whole where a class is not in every scheme, or a record is another board’s', async () => {
    const archivist = await letIn('archivist', { recordsCreatorId: null });
    const both = { record: [ids[0]!, others[0]!], class: 'K2', reason: 'x' };
    const uncommon = await archivist.post('/oklassade', both);
    expect(uncommon.status).toBe(422);
    expect(await uncommon.text()).toContain('finns inte hos alla');
    expect((await registrar.post('/oklassade', both)).status).toBe(403);
    expect(await classesOf([ids[0]!, others[0]!])).toEqual([null, null]);
  });
});

describe('everything that a search finds', () => {
  const q = 'bron';
  it('is counted, then classified in one deed', async () => {
    expect(await textOf(registrar, `/handlingar?q=${q}`)).toContain(`href="/handlingar/klassa?q=${q}"`);
    const page = await textOf(registrar, `/handlingar/klassa?q=${q}&kanal=${board.id}`);
    expect(page).toMatch(/Det rör 30 handlingar\.[^]*name="antal" value="30"[^]*Ge 30 handlingar handlingstypen/);
    const form = { q, kanal: String(board.id), antal: '30', class: 'K4', reason: 'Alla hör till broärendet' };
    const saved = await registrar.post('/handlingar/klassa', form);
    expect(saved.headers.get('location')).toBe(`/handlingar?q=${q}&kanal=${board.id}&klassade=30`);
    expect(await textOf(registrar, saved.headers.get('location')!)).toContain('30 handlingar har fått handlingstypen.');
    expect(new Set(await classesOf(ids))).toEqual(new Set(['K4']));
  });

  it('is declared inactive by an archivist, within their reach alone', async () => {
    const archivist = await letIn('archivist', board);
    const page = await textOf(archivist, '/handlingar/forklara-inaktuella?q=fr%C3%A5gan');
    expect(page).toContain('Det rör 30 handlingar.');
    const form = { q: 'frågan', antal: '30', happenedOn: '2024-01-31', reason: 'Bron är klar' };
    const saved = await archivist.post('/handlingar/forklara-inaktuella', form);
    expect(saved.headers.get('location')).toContain('inaktuella=30');
    expect(await textOf(archivist, `/handlingar/${ids[0]}`)).toContain('(gäller 30 handlingar)');
    const everybodys = await letIn('archivist', { recordsCreatorId: null });
    expect(await textOf(everybodys, `/handlingar/${others[0]}`)).not.toContain('Inaktuell sedan');
    expect((await registrar.post('/handlingar/forklara-inaktuella', form)).status).toBe(403);
  });

  it('is not touched where it has changed since it was counted, or is not understood', async () => {
    const form = { q, antal: '29', class: 'K1', reason: 'x' };
    const changed = await registrar.post('/handlingar/klassa', form);
    expect(changed.status).toBe(422);
    expect(await changed.text()).toContain('det är nu 30 handlingar');
    expect((await registrar.get('/handlingar/klassa?kanal=alla')).status).toBe(400);
    expect((await registrar.post('/handlingar/klassa', { ...form, antal: '30', lage: 'x' })).status).toBe(400);
    expect(await textOf(registrar, '/handlingar/klassa?q=eller')).toContain('Urvalet har inga handlingar');
    expect(new Set(await classesOf(ids))).toEqual(new Set(['K4']));
  });

  it('needs a class that all of its records creators have', async () => {
    const archivist = await letIn('archivist', { recordsCreatorId: null });
    const page = await textOf(archivist, '/handlingar/klassa');
    expect(page).toMatch(/Byggnadsnämnden: 2 handlingar[^]*inga handlingstyper gemensamt/);
  });
});
