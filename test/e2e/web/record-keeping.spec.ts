import type { Channel } from '../../../src/channels/index.js';
import type { Role } from '../../../src/foundation/access/index.js';
import { TriggersService } from '../../../src/retention/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';

let ruled: RuledService;
let channel: Channel;
let archivist: Visitor;
let registrar: Visitor;
let [post, comment, answer] = ['', '', ''];

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  archivist = await letIn('archivist');
  registrar = await letIn('registrar');
}, 60_000);
afterAll(() => ruled.close());

let threads = 0;
beforeEach(async () => {
  threads += 1;
  const thread = `p${threads}`;
  const below = { threadItemId: thread, kind: 'comment', origin: 'received' } as const;
  const ids = await ruled.capture(channel, [
    {
      platformItemId: thread,
      threadItemId: thread,
      kind: 'post',
      origin: 'drawn-up',
      versions: [aNewVersion({ text: 'Simhallen öppnar' })],
    },
    { ...below, platformItemId: `c${threads}` },
    { ...below, platformItemId: `d${threads}` },
  ]);
  [post, comment, answer] = ids as [string, string, string];
  await ruled.applyRules();
});

const letIn = (role: Exclude<Role, 'administrator'>, recordsCreatorId = channel.recordsCreatorId) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const keptPart = (page: string) => page.slice(page.indexOf('id="bevarande"'), page.indexOf('id="uppgifter"'));
const kept = async (id: string, visitor = archivist) => keptPart(await textOf(visitor, `/handlingar/${id}`));
const classify = (id: string, visitor: Visitor, form = { class: 'K2', reason: 'Bara ett tack' }) =>
  visitor.post(`/handlingar/${id}/handlingstyp`, form);
const today = () => ruled.service.clock.today().toString();

describe('a record’s page', () => {
  it('tells its class by name, why it has it and how long it is kept', async () => {
    const part = await kept(post);
    expect(part).toContain('K1 Inlägg');
    expect(part).toContain('Klassningsregel A version 1.');
    expect(part).toContain('Bevaras för all framtid enligt regel R1 version 1.');
    expect(part).not.toContain('Tidigare handlingstyper');
    expect(await kept(comment)).toMatch(/Oklassad[^]*Ingen klassningsregel gäller/);
  });

  it('offers what each role may do, and nothing to others', async () => {
    const paths = ['handlingstyp', 'inaktuell', 'arende-avslutat'];
    const offered = async (visitor: Visitor) => {
      const part = await kept(post, visitor);
      return paths.filter((path) => part.includes(`href="/handlingar/${post}/${path}"`));
    };
    expect(await offered(archivist)).toEqual(paths);
    expect(await offered(registrar)).toEqual(['handlingstyp', 'arende-avslutat']);
    expect(await offered(await letIn('channel-officer'))).toEqual([]);
    expect(await offered(await letIn('reader'))).toEqual([]);
  });
});

describe('a class by hand', () => {
  it('is told at once with what it does to the record, and what was before', async () => {
    const saved = await classify(comment, registrar);
    expect(saved.headers.get('location')).toBe(`/handlingar/${comment}?klart=handlingstyp`);
    const page = await textOf(registrar, saved.headers.get('location')!);
    expect(page).toContain('Handlingstypen är ändrad.');
    const part = keptPart(page);
    expect(part).toMatch(/K2 Kommentar av liten betydelse[^]*Åsa Öberg \d{4}-\d\d-\d\d: Bara ett tack/);
    expect(part).toMatch(/Bevaras tills vidare enligt regel R2/);
    expect(part).toMatch(/Tidigare handlingstyper[^]*Oklassad/);
    expect(page).toContain('Fick en handlingstyp för hand');
  });

  it('is refused without class or reason, with what was typed and the errors beside the fields', async () => {
    const refused = await classify(comment, archivist, { class: '', reason: ' ' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toMatch(/id="class-error">[^]*Välj en handlingstyp\./);
    expect(page).toMatch(/id="reason-error">[^]*Ange skälet\./);
    const invented = await classify(comment, archivist, { class: 'K9', reason: 'Ett skäl' });
    expect(invented.status).toBe(422);
    expect(await invented.text()).toContain('Ett skäl');
    expect((await ruled.view(comment)).class).toBeNull();
  });

  it('is left to the rules again, once', async () => {
    await classify(post, archivist);
    expect(await textOf(archivist, `/handlingar/${post}/handlingstyp`)).toContain('Låt reglerna bestämma igen');
    const path = `/handlingar/${post}/handlingstyp/enligt-reglerna`;
    expect((await archivist.post(path)).headers.get('location')).toBe(`/handlingar/${post}?klart=regler`);
    expect((await ruled.view(post)).class).toBe('K1');
    expect((await archivist.post(path)).status).toBe(409);
    expect(await textOf(archivist, `/handlingar/${post}/handlingstyp`)).not.toContain('enligt-reglerna');
  });

  it('is given by nobody without the role, at another board or from a form of somebody else’s', async () => {
    expect((await classify(post, await letIn('channel-officer'))).status).toBe(403);
    const other = await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: `b${threads}` });
    expect((await classify(post, await letIn('archivist', other.recordsCreatorId))).status).toBe(404);
    expect((await classify(post, archivist, { ...{ class: 'K2', reason: 'x' }, _form: 'fel' } as never)).status).toBe(
      403,
    );
    expect((await ruled.view(post)).class).toBe('K1');
  });
});

describe('what is declared of a record', () => {
  const declare = (form: Record<string, string>, visitor = archivist, path = 'inaktuell') =>
    visitor.post(`/handlingar/${comment}/${path}`, { happenedOn: '2024-01-31', reason: 'Besvarad', ...form });

  it('begins its period at once, and stands with who and why', async () => {
    await classify(comment, archivist);
    const form = await textOf(archivist, `/handlingar/${comment}/inaktuell`);
    expect(form).toContain(`value="${today()}"`);
    expect((await declare({})).headers.get('location')).toBe(`/handlingar/${comment}?klart=inaktuell`);
    const part = await kept(comment);
    expect(part).toMatch(/Inaktuell sedan[^]*2024-01-31[^]*Åsa Öberg: Besvarad/);
    expect(part).toContain('Får gallras från och med 2024-02-29');
  });

  it('holds for the whole thread where that is ticked, and is withdrawn from all of it', async () => {
    for (const id of [comment, answer]) await classify(id, archivist);
    expect(await textOf(archivist, `/handlingar/${comment}/inaktuell`)).toContain(
      'hela tråden inaktuell, 3 handlingar',
    );
    await declare({ wholeThread: 'ja' });
    expect((await ruled.view(answer)).retention.outcome).toBe('due-for-disposal');
    expect(await kept(answer)).toContain('(gäller 3 handlingar)');
    const [declaration] = await ruled.service.get(TriggersService).listOf(answer);
    const path = `/handlingar/${answer}/forklaringar/${declaration!.id}/aterta`;
    expect(await textOf(archivist, path)).toMatch(/alla som den gäller: 3 handlingar[^]*Återta för 3 handlingar/);
    expect((await registrar.post(path)).status).toBe(403);
    expect((await archivist.post(path)).headers.get('location')).toBe(`/handlingar/${answer}?klart=aterta`);
    expect((await ruled.view(comment)).retention.outcome).toBe('awaiting-trigger');
    expect(await kept(comment)).not.toContain('Inaktuell sedan');
    expect((await archivist.post(path)).status).toBe(404);
  });

  it('is its case’s end with the diary’s number, by a registrar too', async () => {
    await classify(comment, registrar, { class: 'K4', reason: 'Hör till ett ärende' });
    expect((await declare({}, registrar)).status).toBe(403);
    await declare({ caseReference: 'KS 2023/9' }, registrar, 'arende-avslutat');
    expect(await kept(comment)).toMatch(/Ärendet avslutat[^]*2024-01-31[^]*Ärende KS 2023\/9\./);
    expect((await ruled.view(comment)).retention).toMatchObject({ outcome: 'due-for-disposal', dueOn: '2026-01-31' });
  });

  it.each([
    ['inaktuell', { happenedOn: '2999-01-01' }, 'happenedOn-error', 'Dagen har inte varit ännu.'],
    ['inaktuell', { happenedOn: 'i går' }, 'happenedOn-error', 'Skriv dagen som 2026-11-24.'],
    ['inaktuell', { reason: '' }, 'reason-error', 'Ange skälet.'],
    ['arende-avslutat', { caseReference: ' ' }, 'caseReference-error', 'Ange ärendets nummer.'],
  ])('is refused at /%s with %o', async (path, form, place, sentence) => {
    const refused = await declare(form, archivist, path);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(new RegExp(`id="${place}">[^]*${sentence}`));
    expect(await ruled.service.get(TriggersService).listOf(comment)).toEqual([]);
  });
});
