import type { Channel } from '../../../src/channels/index.js';
import type { Acting, Role } from '../../../src/foundation/access/index.js';
import { RegisterService, type EntryToMake } from '../../../src/registration/index.js';
import { NamedDecisions } from '../../../src/triage/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import type { Form } from '../../service/visitor.js';

let ruled: RuledService;
let channel: Channel;
let registrar: Visitor;
let reader: Visitor;
let items = 0;
let recordId = '';
let entryId = '';

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register();
  registrar = await letIn('registrar');
  reader = await letIn('reader');
}, 60_000);
afterAll(() => ruled.close());
beforeEach(async () => {
  items += 1;
  [recordId = ''] = await ruled.capture(channel, [{ platformItemId: `c${items}`, authorName: 'Gullan Gran' }]);
  entryId = await register({ publicTitle: `Fråga om snöröjning ${items}`, protectedTitle: 'Oro för barn' });
});

const letIn = (role: Exclude<Role, 'administrator'>, recordsCreatorId = channel.recordsCreatorId) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const textOf = async (visitor: Visitor, at: string) => (await visitor.get(at)).text();
const deciding: Acting = {
  actor: { kind: 'person', id: 1, name: 'Åsa Öberg' },
  grants: [{ role: 'registrar', recordsCreatorId: null }],
};

async function register(entry: Partial<EntryToMake>): Promise<string> {
  const said = { publicTitle: 'Prov', protectedTitle: null, parties: null, caseTitle: null, ...entry };
  const decision = { decision: 'registered', secrecy: 'suspected', reason: null, entry: said } as const;
  await ruled.service.get(NamedDecisions).decide({ recordIds: [recordId], ...decision }, deciding);
  return (await ruled.service.get(RegisterService).listOf([recordId]))[0]!.id;
}

describe('the running register', () => {
  it('shows everybody what may be shown, and those who keep it all of it', async () => {
    for (const [visitor, path] of [
      [reader, '/register'],
      [reader, '/register?vy=fullstandig'],
      [registrar, '/register'],
      [reader, `/register/${entryId}`],
    ] as const) {
      const text = await textOf(visitor, path);
      expect([path, text]).toEqual([path, expect.stringContaining(`Fråga om snöröjning ${items}`)]);
      expect(text).not.toMatch(/Oro för barn|Gullan/);
    }
    expect(await textOf(registrar, '/register?vy=fullstandig')).toMatch(/Skyddat[^]*Gullan Gran[^]*Oro för barn/);
    expect(await textOf(registrar, `/register/${entryId}`)).toMatch(/Gullan Gran[^]*Oro för barn/);
    expect(await textOf(reader, '/register')).not.toContain('fullstandig');
  });

  it('says whose it is, when and what of it on paper', async () => {
    const today = ruled.service.clock.today().toString();
    expect(await textOf(reader, '/register')).toMatch(
      new RegExp(`class="on-paper">${channel.recordsCreator}\\. Det som får visas för alla\\. Utskrivet ${today}`),
    );
  });

  it('is searched by words, designation, days and records creator', async () => {
    const { designation } = await ruled.service.get(RegisterService).getEntry(entryId, 'all');
    const finds = async (query: string) => (await textOf(registrar, `/register?${query}`)).includes(`${designation}<`);
    expect(await finds(`q=${encodeURIComponent(designation)}`)).toBe(true);
    expect(await finds('q=sn%C3%B6r%C3%B6jningen')).toBe(true);
    expect(await finds('q=oro')).toBe(false);
    expect(await finds('q=oro&vy=fullstandig')).toBe(true);
    expect(await finds(`arkivbildare=${channel.recordsCreatorId}`)).toBe(true);
    expect(await finds('arkivbildare=999')).toBe(false);
    expect(await finds('till=1999-01-01')).toBe(false);
    const wrong = await registrar.get('/register?fran=ig%C3%A5r');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toMatch(/id="fran-error">[^]*Skriv dagen/);
  });

  it('goes on page by page, and is taken along as CSV and PDF', async () => {
    const recordIds = await ruled.capture(
      channel,
      Array.from({ length: 51 }, (_, at) => ({ platformItemId: `m${at}` })),
    );
    const decision = { decision: 'registered', secrecy: 'not-suspected', reason: null, entry: null } as const;
    await ruled.service.get(NamedDecisions).decide({ recordIds, ...decision }, deciding);
    const first = await textOf(reader, '/register');
    const [, next = ''] = /rel="next" href="([^"]+)"/.exec(first) ?? [];
    expect(await textOf(reader, next.replaceAll('&amp;', '&'))).toContain('Första sidan');
    const csv = await reader.get('/register/register.csv?vy=fullstandig');
    expect(csv.headers.get('content-disposition')).toContain('register.csv');
    const lines = await csv.text();
    expect(lines.split('\r\n').length).toBeGreaterThan(52);
    expect(lines).not.toContain('Oro för barn');
    expect(await textOf(registrar, '/register/register.csv?vy=fullstandig')).toContain('Oro för barn');
    const pdf = await reader.get('/register/register.pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('shows what is struck out struck through, with its reason to those who keep it', async () => {
    await ruled.service.get(NamedDecisions).undoLast(recordId, null, deciding);
    const open = await textOf(reader, '/register');
    expect(open).toMatch(new RegExp(`<s><bdi>Fråga om snöröjning ${items}</bdi></s>[^]*>Struken<`));
    expect(open).not.toContain('Beslutet att registrera ändrades');
    expect(await textOf(registrar, '/register?vy=fullstandig')).toContain('Beslutet att registrera ändrades');
  });

  it('holds hostile and endless words as words', async () => {
    const script = '<script>globalThis.stolen=1</script>';
    await register({ publicTitle: `${script}${'W'.repeat(10_000)}`, caseTitle: script });
    for (const path of ['/register?vy=fullstandig', `/register/${entryId}`, `/register/${entryId}/ratta`]) {
      const text = await textOf(registrar, path);
      expect(text).toContain('&lt;script>globalThis');
      expect(text).not.toContain('<script');
    }
    expect((await textOf(registrar, '/register')).length).toBeLessThan(100_000);
  });
});

describe('an entry of the register', () => {
  const correct = (form: Form = {}) =>
    registrar.post(`/register/${entryId}/ratta`, {
      ...{ publicTitle: 'Klagomål på snöröjning', datedOn: '2026-01-02', reason: 'Det var ett klagomål', read: '1' },
      ...form,
    });

  it('is corrected by a new wording, with the old one beside it', async () => {
    expect(await textOf(registrar, `/register/${entryId}/ratta`)).toMatch(/name="read" value="1"[^]*Oro för barn/);
    expect((await correct()).headers.get('location')).toBe(`/register/${entryId}?klart=rattad`);
    const text = await textOf(registrar, `/register/${entryId}`);
    expect(text).toMatch(/2 lydelser[^]*Fråga om snöröjning[^]*Det var ett klagomål[^]*Klagomål på snöröjning/);
    const open = await textOf(reader, `/register/${entryId}`);
    expect(open).toMatch(/2 lydelser[^]*De tidigare raderas inte[^]*Klagomål på snöröjning/);
    expect(open).not.toMatch(/Fråga om snöröjning|Det var ett klagomål|Oro för barn/);
  });

  it.each<[Form, string]>([
    [{ publicTitle: ' ' }, 'id="publicTitle-error">[^]*Ange i korthet'],
    [{ reason: ' ' }, 'id="reason-error">[^]*Ange skälet'],
    [{ datedOn: '2999-01-01' }, 'id="datedOn-error">[^]*inte varit ännu'],
    [{ read: '7' }, 'role="alert">[^]*Någon annan hann rätta[^]*Läs uppgiften på nytt'],
  ])('is not corrected with %o', async (form, sentence) => {
    const refused = await correct(form);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(new RegExp(sentence));
    expect((await ruled.service.get(RegisterService).getEntry(entryId, 'all')).n).toBe(1);
  });

  it('gets the diary’s number by hand', async () => {
    const note = (registrationNumber: string) =>
      registrar.post(`/register/${entryId}/diarienummer`, { registrationNumber });
    const refused = await note(' ');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('id="registrationNumber-error"');
    expect((await note('KS 2026/77')).headers.get('location')).toBe(`/register/${entryId}?klart=diarienummer`);
    expect(await textOf(reader, `/register/${entryId}`)).toMatch(/KS 2026\/77[^]*av Åsa Öberg/);
    expect(await textOf(reader, `/register?q=${encodeURIComponent('KS 2026/77')}`)).toContain('KS 2026/77');
  });

  it('leads to its record where that may be seen', async () => {
    expect(await textOf(registrar, `/register/${entryId}`)).toContain(`href="/handlingar/${recordId}"`);
    expect(await textOf(reader, `/register/${entryId}`)).toContain('inte rätt att se handlingen');
  });
});

describe('how a register is kept', () => {
  const path = () => `/register/installningar/${channel.recordsCreatorId}`;

  it('is set by an archivist, with what each choice means, and what waits too long is told', async () => {
    const archivist = await letIn('archivist');
    const form = await textOf(archivist, path());
    expect(form).toMatch(/Registret här: handlingen är registrerad när[^]*Diariet: listan[^]*SM KS \d{4}:1[^]*TA KS/);
    const set = (stated: Form) => archivist.post(path(), { register: 'diary', awaitDays: '2', code: 'KS', ...stated });
    expect((await set({})).headers.get('location')).toBe('/register/installningar?klart=sparat');
    expect(await textOf(registrar, `/handlingar/${recordId}`)).toContain('Diariets nummer har inte kommit');
    expect(await textOf(registrar, '/register/installningar')).not.toContain('har inte svarat i tid');
    const { clock } = ruled.service;
    clock.leapTo(new Date(clock.now().getTime() + 14 * 24 * 3_600_000));
    const { designation } = await ruled.service.get(RegisterService).getEntry(entryId, 'all');
    expect(await textOf(await letIn('registrar'), '/register/installningar')).toMatch(
      new RegExp(`har inte svarat i tid[^]*${designation}`),
    );
    expect(await textOf(await letIn('registrar'), '/')).toMatch(/väntar för länge på diariet[^]*Den äldsta, SM KS/);
    expect(await textOf(await letIn('reader'), '/')).not.toContain('väntar för länge');
    await set({ register: 'own' });
  });

  it.each<[Form, string]>([
    [{ awaitDays: '0' }, 'id="awaitDays-error">[^]*1 till 100'],
    [{ awaitDays: 'tre' }, 'id="awaitDays-error">[^]*1 till 100'],
    [{ code: 'K S' }, 'id="code-error">[^]*högst tolv'],
    [{ register: 'annat' }, 'id="register-error">[^]*Välj'],
  ])('is not set with %o', async (stated, sentence) => {
    const archivist = await letIn('archivist');
    const refused = await archivist.post(path(), { register: 'own', awaitDays: '3', code: '', ...stated });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(new RegExp(sentence));
  });
});
