import type { Channel } from '../../../src/channels/index.js';
import type { Role } from '../../../src/foundation/access/index.js';
import { HoldsService, type DisposalHold } from '../../../src/holds/index.js';
import { IndexRecordsService } from '../../../src/search/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import type { Form } from '../../service/visitor.js';

let ruled: RuledService;
let channel: Channel;
let registrar: Visitor;
let everywhere: Visitor;
let [post, comment] = ['', ''];

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: 'bygg' });
  registrar = await letIn('registrar');
  everywhere = await letIn('archivist', null);
}, 60_000);
afterAll(() => ruled.close());

let threads = 0;
beforeEach(async () => {
  threads += 1;
  const inThread = { threadItemId: `p${threads}`, versions: [aNewVersion({ text: `Hål i vägen ${threads}` })] };
  const ids = await ruled.capture(channel, [
    { ...inThread, platformItemId: `p${threads}` },
    { ...inThread, platformItemId: `c${threads}` },
  ]);
  [post, comment] = ids as [string, string];
});

const letIn = (role: Exclude<Role, 'administrator'>, recordsCreatorId: number | null = channel.recordsCreatorId) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const textOf = async (path: string, visitor = registrar) => (await visitor.get(path)).text();
const lay = (form: Form, visitor = registrar) =>
  visitor.post('/gallringsstopp/nytt', { scope: 'records', ground: 'audit', reason: 'Revision', ...form });
const newest = async (): Promise<DisposalHold> => {
  const question = { standing: 'in-force', reach: 'all' } as const;
  return (await ruled.service.get(HoldsService).list(question, null, 1))[0]!;
};

describe('a hold', () => {
  it('is laid from a record’s page, which then tells of it', async () => {
    expect(await textOf(`/handlingar/${comment}`)).toContain(`href="/gallringsstopp/nytt?handling=${comment}"`);
    expect(await textOf(`/gallringsstopp/nytt?handling=${comment}`)).toMatch(new RegExp(`<textarea[^>]*>${comment}<`));
    const laid = await lay({ scope: 'threads', records: comment });
    const { id } = await newest();
    expect(laid.headers.get('location')).toBe(`/gallringsstopp/${id}?klart=lagt`);
    expect(await textOf(laid.headers.get('location')!)).toMatch(
      /Stoppet är lagt[^]*Hela trådar[^]*Pekar ut 1 handling/,
    );
    const page = await textOf(`/handlingar/${post}`);
    expect(page).toMatch(new RegExp(`href="/gallringsstopp/${id}">Stopp ${id}</a>: revision`));
    expect(page).toContain('Gallringsstopp lades');
    const officers = await textOf(`/handlingar/${post}`, await letIn('channel-officer'));
    expect(officers).toContain(`Stopp ${id}: revision`);
    expect(officers).not.toContain('href="/gallringsstopp');
  });

  it('is on a standing choice, of all boards only by somebody who has all of them', async () => {
    const form = { scope: 'filter', words: 'vägen', origin: 'received', publishedFrom: '2026-01-01' };
    expect(await textOf('/gallringsstopp/nytt', registrar)).not.toContain('>Byggnadsnämnden<');
    const refused = await lay({ ...form, recordsCreatorId: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/id="scope-error">[^]*Din roll gäller inte/);
    await lay({ ...form, recordsCreatorId: '' }, everywhere);
    expect(await newest()).toMatchObject({ scope: 'filter', recordsCreatorId: null, words: 'vägen' });
    expect(await textOf(`/gallringsstopp/${(await newest()).id}`)).toMatch(
      /vägen[^]*2026-01-01[^]*Bara den som har rollen hos alla kan häva det/,
    );
  });

  it.each<[Form, string, string]>([
    [{ records: '' }, 'records-error', 'Ange minst en handlings nummer.'],
    [{ records: 'tolv' }, 'records-error', 'Skriv bara nummer'],
    [{ records: '999999' }, 'records-error', 'Handling 999999 finns inte'],
    [{ records: '1', reason: ' ' }, 'reason-error', 'Ange skälet.'],
    [{ records: '1', ground: '' }, 'ground-error', 'Välj grund'],
    [{ records: '1', ground: 'disclosure-request' }, 'ground-error', 'Välj grund'],
    [{ scope: 'channel' }, 'channelId-error', 'Välj en kanal.'],
    [{ scope: 'filter' }, 'scope-error', 'minst ett villkor'],
    [{ scope: 'filter', words: '!' }, 'words-error', 'Inga ord'],
    [{ scope: 'filter', publishedFrom: 'i går' }, 'publishedFrom-error', 'Skriv dagarna'],
  ])('as %j is refused beside its field, with what was typed', async (form, place, sentence) => {
    const before = await newest();
    const refused = await lay({ reason: 'Ett skäl', ...form });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toMatch(new RegExp(`id="${place}">[^]*${sentence}`));
    if (form['reason'] === undefined) expect(page).toContain('Ett skäl');
    expect(await newest()).toEqual(before);
  });

  it('is lifted with a reason, and is then among the lifted', async () => {
    await lay({ records: comment });
    const { id } = await newest();
    const silent = await registrar.post(`/gallringsstopp/${id}/hav`, { reason: ' ' });
    expect(silent.status).toBe(422);
    expect(await silent.text()).toMatch(/id="reason-error">[^]*Ange skälet\./);
    const lifted = await registrar.post(`/gallringsstopp/${id}/hav`, { reason: 'Revisionen är klar' });
    expect(await textOf(lifted.headers.get('location')!)).toMatch(/Stoppet är hävt[^]*Revisionen är klar/);
    expect(await textOf('/gallringsstopp')).not.toContain(`href="/gallringsstopp/${id}"`);
    expect(await textOf('/gallringsstopp?visa=havda')).toContain(`href="/gallringsstopp/${id}"`);
    expect((await registrar.post(`/gallringsstopp/${id}/hav`, { reason: 'Igen' })).status).toBe(409);
    expect(await textOf(`/handlingar/${comment}`)).not.toContain(`Stopp ${id}`);
  });

  it('is not there for another board', async () => {
    await lay({ records: comment });
    const { id } = await newest();
    const other = await letIn('archivist', channel.recordsCreatorId + 1);
    expect((await other.get(`/gallringsstopp/${id}`)).status).toBe(404);
    expect((await other.post(`/gallringsstopp/${id}/hav`, { reason: 'x' })).status).toBe(404);
    expect(await textOf('/gallringsstopp', other)).not.toContain(`href="/gallringsstopp/${id}"`);
    expect((await registrar.get('/gallringsstopp/x')).status).toBe(404);
  });
});

describe('a hold on everything that a search finds', () => {
  const word = () => `q=${threads}`;

  it('is laid on as many as were shown, and told on the page of the search', async () => {
    await ruled.service.get(IndexRecordsService).indexChanges();
    expect(await textOf(`/handlingar?${word()}`)).toContain(`href="/handlingar/gallringsstopp?${word()}"`);
    const page = await textOf(`/handlingar/gallringsstopp?${word()}`);
    expect(page).toMatch(/Det rör 2 handlingar\.[^]*Lägg stoppet på 2 handlingar/);
    expect(page).toContain(`href="/gallringsstopp/nytt?${word()}"`);
    const form = { q: String(threads), ground: 'audit', reason: 'Revision' };
    const other = await registrar.post('/handlingar/gallringsstopp', { ...form, antal: '3' });
    expect(other.status).toBe(422);
    expect(await other.text()).toContain('Urvalet har ändrats');
    const silent = await registrar.post('/handlingar/gallringsstopp', { ...form, antal: '2', reason: '' });
    expect(await silent.text()).toMatch(/id="reason-error">[^]*Ange skälet\./);
    const done = await registrar.post('/handlingar/gallringsstopp', { ...form, antal: '2' });
    expect(await textOf(done.headers.get('location')!)).toContain('Gallringsstopp är lagt på 2 handlingar.');
    expect(await newest()).toMatchObject({ scope: 'records', namedRecords: 2, recordsCreator: 'Kommunstyrelsen' });
  });
});
