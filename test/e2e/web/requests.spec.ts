import type { Channel } from '../../../src/channels/index.js';
import { DisclosureRequestsService, type DisclosureRequest } from '../../../src/disclosure/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import type { Form } from '../../service/visitor.js';

let ruled: RuledService;
let channel: Channel;
let registrar: Visitor;
let recordId: string;
let path: string;

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  [recordId] = (await ruled.capture(channel, [{}])) as [string];
  registrar = await ruled.service.letIn([{ role: 'registrar', recordsCreatorId: channel.recordsCreatorId }]);
}, 60_000);
afterAll(() => ruled.close());
beforeEach(async () => {
  const opened = await open({});
  [path = ''] = opened.headers.get('location')!.split('?');
});

const open = (form: Form) =>
  registrar.post('/utlamnanden/ny', {
    ...{ scope: 'records', records: recordId, concerns: 'Allt om bron', receivedOn: '2026-01-01' },
    ...form,
  });
const note = (step: string, form: Form = {}) =>
  registrar.post(`${path}/handelse`, { step, happenedOn: '2026-01-02', ...form });
const textOf = async (address: string) => (await registrar.get(address)).text();
const newest = async (): Promise<DisclosureRequest | undefined> => {
  const question = { standing: 'holding', reach: 'all' } as const;
  return (await ruled.service.get(DisclosureRequestsService).list(question, null, 1))[0];
};
const stepsOffered = (page: string) => [...page.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);

describe('a request', () => {
  it('is opened from a record’s page, without asking who it is from', async () => {
    expect(await textOf(`/handlingar/${recordId}`)).toContain(`href="/utlamnanden/ny?handling=${recordId}"`);
    const form = await textOf(`/utlamnanden/ny?handling=${recordId}`);
    expect(form).toContain('Ingen behöver säga vem den är');
    expect(form).not.toMatch(/<input[^>]*name="requester"[^>]*required/);
    const page = await textOf(`${path}?klart=oppnad`);
    expect(page).toMatch(/gallringsstoppet är lagt[^]*Ska prövas[^]*Allt om bron[^]*Inte uppgivet/);
    const { id, holdId } = (await newest())!;
    expect(page).toContain(`href="/gallringsstopp/${holdId}"`);
    const hold = await textOf(`/gallringsstopp/${holdId}`);
    expect(hold).toContain(`href="/utlamnanden/${id}"`);
    expect(hold).not.toContain('/hav"');
    expect((await registrar.post(`/gallringsstopp/${holdId}/hav`, { reason: 'x' })).status).toBe(409);
    expect(await textOf(`/handlingar/${recordId}`)).toContain(`Stopp ${holdId}</a>: begäran om utlämnande`);
  });

  it.each<[Form, string, string]>([
    [{ concerns: ' ' }, 'concerns-error', 'Ange vad begäran gäller.'],
    [{ receivedOn: '2999-01-01' }, 'receivedOn-error', 'Dagen har inte varit ännu.'],
    [{ receivedOn: 'i går' }, 'receivedOn-error', 'Skriv dagen som 2026-11-24.'],
    [{ records: '' }, 'records-error', 'Ange minst en handlings nummer.'],
    [{ records: '999999' }, 'records-error', 'Handling 999999 finns inte'],
    [{ scope: 'filter' }, 'scope-error', 'minst ett villkor'],
  ])('as %j is refused beside its field', async (form, place, sentence) => {
    const before = await newest();
    const refused = await open(form);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(new RegExp(`id="${place}">[^]*${sentence}`));
    expect(await newest()).toEqual(before);
  });

  it('offers what can happen next, and follows the refusal to the last day of its appeal', async () => {
    expect(stepsOffered(await textOf(path))).toEqual(['answered', 'refused whole', 'refused in-part', 'withdrawn']);
    await note('refused in-part', { note: 'Två namn maskade' });
    expect(await textOf(path)).toMatch(/Avslagen, beslutet inte mottaget[^]*Avslagen, delvis[^]*Två namn maskade/);
    const today = ruled.service.clock.today();
    const served = await note('served', { happenedOn: today.toString() });
    expect(served.headers.get('location')).toBe(`${path}?klart=antecknat`);
    const { standing } = (await newest())!;
    expect(await textOf(path)).toContain(`Till och med ${standing.holdsUntil}.`);
    await note('appealed', { happenedOn: today.toString() });
    const decided = ['appeal-decided upheld', 'appeal-decided changed'];
    expect(stepsOffered(await textOf(path))).toEqual([...decided, 'answered', 'withdrawn']);
    await note('appeal-decided changed', { happenedOn: today.toString() });
    expect(await textOf(path)).toContain('Ska prövas');
  });

  it('ends with its answer, and is then among the ended', async () => {
    expect(await textOf('/utlamnanden')).toContain(`href="${path}"`);
    await note('answered');
    expect(await textOf(path)).toMatch(/Besvarad i sin helhet[^]*Upphört/);
    expect(await textOf('/utlamnanden')).not.toContain(`href="${path}"`);
    expect(await textOf('/utlamnanden?visa=avslutade')).toContain(`href="${path}"`);
  });

  it.each<[string, Form, string, string]>([
    ['', {}, 'step-error', 'Välj'],
    ['opened', {}, 'step-error', 'Välj'],
    ['served', {}, 'step-error', 'Det kan inte hända härnäst'],
    ['answered', { happenedOn: '2999-01-01' }, 'happenedOn-error', 'inte varit ännu'],
    ['answered', { happenedOn: '2025-12-31' }, 'happenedOn-error', 'före den dag då begäran kom in'],
  ])('refuses %j with %o', async (step, form, place, sentence) => {
    const refused = await note(step, { note: 'Att minnas', ...form });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toMatch(new RegExp(`id="${place}">[^]*${sentence}`));
    expect(page).toContain('Att minnas');
  });

  it('on a standing choice is one board’s, and that one is chosen by whoever works for several', async () => {
    const other = await ruled.register({ recordsCreator: 'Socialnämnden', accountId: 'social' });
    const both = await ruled.service.letIn([{ role: 'registrar', recordsCreatorId: null }]);
    expect(await (await both.get('/utlamnanden/ny')).text()).toContain('>Välj arkivbildare<');
    const form = { scope: 'filter', words: 'bron', concerns: 'Allt om bron', receivedOn: '2026-01-01' };
    const refused = await both.post('/utlamnanden/ny', { ...form, recordsCreatorId: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/id="scope-error">[^]*flera arkivbildare/);
    await both.post('/utlamnanden/ny', { ...form, recordsCreatorId: String(other.recordsCreatorId) });
    expect(await newest()).toMatchObject({ recordsCreator: 'Socialnämnden' });
  });

  it('is not there for another board', async () => {
    const other = await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: path });
    const visitor = await ruled.service.letIn([{ role: 'registrar', recordsCreatorId: other.recordsCreatorId }]);
    expect((await visitor.get(path)).status).toBe(404);
    expect((await visitor.post(`${path}/handelse`, { step: 'answered', happenedOn: '2026-01-02' })).status).toBe(404);
  });
});
