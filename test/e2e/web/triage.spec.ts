import type { Channel } from '../../../src/channels/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { AccessRestrictions, RegisterService, SecrecyMarkings } from '../../../src/registration/index.js';
import { wording } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import type { Form } from '../../service/visitor.js';
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

const decide = async (handling: string, choice: string, form: Form = {}, visitor = ritva) =>
  (await visitor.post('/triage/besluta', { handling, version: '1', choice, publicTitle: '', ...form })).headers.get(
    'location',
  )!;
const by = () => ({ actor: { kind: 'person', id: 1, name: 'Åsa Öberg' }, reach: 'all' }) as const;
const one = async (text: string) => (await triage.say(channel, [text]))[0]!;

describe('what waits to be decided of', () => {
  it('is shown with its duty, what waits, the words that may matter and what was decided before in the thread', async () => {
    const thread = { threadItemId: 'bron', parentItemId: null } as const;
    const [before = ''] = await triage.say(channel, ['Bron är stängd'], thread);
    await decide(before, 'kept-ordered', { reason: 'Upplysning' });
    const [id] = await triage.say(channel, ['Jag ska slå ihjäl <b>er</b>. Varför?'], thread);
    const page = await textOf(ritva);
    expect(await shownTo(ritva)).toBe(id);
    expect(page).toMatch(/<span class="tag danger">Försenad<\/span> Skulle ha varit bedömd senast \S+dag \d+ \S+/);
    expect(page).toContain('1 väntar, 1 är försenad.');
    expect(page).toMatch(/Kan ha betydelse, därför att det kan vara ett hot\.[^]*<q><bdi>slå ihjäl<\/bdi><\/q>/);
    expect(page).toContain('Jag ska <mark>slå ihjäl</mark> &lt;b>er&lt;/b>. <mark>Varför?</mark>');
    expect(page).toMatch(/Tråden, 2 handlingar[^]*Tidigare beslut i tråden[^]*Hålls ordnad[^]*Upplysning/);
    expect(page).toMatch(
      /value="secret"[^]*value="to-be-removed"[^]*value="matters"[^]*value="removed-by-us"[^]*value="kept-ordered"[^]*value="insignificant"/,
    );
  });

  it('is told on the start page and in the menu, to those whose work it is', async () => {
    await triage.say(channel, ['Ett', 'Två']);
    const start = await textOf(ritva, '/');
    expect(start).toContain('<a href="/triage">2 handlingar väntar på bedömning</a>');
    expect(start).toMatch(/>Handlingar<\/a><\/li><li><a href="\/triage">Bedömning</);
    expect(await textOf(await triage.letIn('reader', channel), '/')).not.toContain('/triage');
  });

  it('is nobody else’s while somebody has it, and anybody’s once they have left', async () => {
    const [first, second] = await triage.say(channel, ['Ett', 'Två']);
    expect([await shownTo(ritva), await shownTo(rolf), await shownTo(ritva)]).toEqual([first, second, first]);
    expect(await textOf(rolf)).toContain('1 ligger framför andra');
    expect(await decide(first!, 'kept-ordered', {}, rolf)).toBe(`/triage?nekat=annan&handling=${first}#handling`);
    expect(await textOf(rolf, `/triage?nekat=annan&handling=${first}`)).toContain('Någon annan har handling');
    expect((await triage.view(first!)).registration).toBe('undecided');
    expect((await ritva.post('/triage/lamna')).headers.get('location')).toBe('/triage/ko?klart=lamnad');
    expect(await decide(first!, 'kept-ordered', {}, rolf)).toContain('klart=beslutad');
  });

  it('says so when nothing waits, or others have what does', async () => {
    expect(await textOf(ritva)).toContain('Inget väntar på bedömning.');
    const id = await one('Ett');
    expect(await shownTo(ritva)).toBe(id);
    expect(await textOf(rolf)).toMatch(/Inget mer väntar på dig just nu\. 1 handling ligger framför andra/);
  });

  it('is put behind by whoever skips it', async () => {
    const [first, second] = await triage.say(channel, ['Ett', 'Två']);
    await shownTo(ritva);
    const skipped = await ritva.post('/triage/hoppa-over', { handling: first! });
    const path = skipped.headers.get('location')!;
    expect(path).toBe(`/triage?klart=hoppad&handling=${first}#handling`);
    expect(await textOf(ritva, path)).toContain(`Handling ${first} är överhoppad och kommer igen.`);
    expect([await shownTo(ritva), await shownTo(rolf)]).toEqual([second, first]);
  });

  it('runs no script but the site’s own', async () => {
    const shown = await ritva.get('/triage');
    expect(shown.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'$/);
    expect((await ritva.get('/handlingar')).headers.get('content-security-policy')).not.toContain('script-src');
  });
});

describe('the decision tree', () => {
  it('registers and restricts at once what may be secret, and leads to what is to be protected', async () => {
    const id = await one('Det gäller grannens barn');
    const path = await decide(id, 'secret', { reason: 'Uppgift om enskild' });
    expect(path).toBe(`/triage?klart=beslutad&handling=${id}#handling`);
    expect(await triage.view(id)).toMatchObject({ registration: 'registered', access: 'restricted' });
    const [entry] = await triage.service.get(RegisterService).listOf([id]);
    expect(entry?.parties.public).toBeNull();
    const page = await textOf(ritva, path);
    expect(page).toContain(`Handling ${id}: registrerad och begränsad.`);
    expect(page).toContain(`href="/register/${entry!.id}/ratta"`);
  });

  it('writes what the register is to say where somebody has written it, and keeps it where something is wrong', async () => {
    const id = await one('Lampan är trasig');
    const wrong = await ritva.post('/triage/besluta', {
      ...{ handling: id, version: '1', choice: 'secret', publicTitle: '', protectedTitle: 'Oro för barn' },
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toMatch(/Inget är beslutat[^]*publicTitle-error[^]*Oro för barn/);
    await decide(id, 'secret', { publicTitle: 'Uppgift om enskild', protectedTitle: 'Oro för barn' });
    const [entry] = await triage.service.get(RegisterService).listOf([id]);
    expect(entry).toMatchObject({ publicTitle: 'Uppgift om enskild', protectedTitle: 'Oro för barn' });
  });

  it('registers what matters with a draft, and goes on or to the draft', async () => {
    const [first = '', second = ''] = await triage.say(channel, ['Det lyser inte', 'Det lyser inte heller här']);
    const path = await decide(first, 'matters');
    const [, note] = /anteckning=(\d+)#handling$/.exec(path)!;
    expect((await triage.view(first)).registration).toBe('registered');
    expect(await textOf(ritva, path)).toContain(`<a href="/anteckningar/${note}">Skriv klart anteckningen</a>`);
    expect(await textOf(ritva, `/anteckningar/${note}`)).toContain(`handlingar/${first}`);
    expect(await decide(second, 'matters-write')).toBe(`/anteckningar/${Number(note) + 1}?klart=paborjad`);
  });

  it.each([
    ['to-be-removed', 'ta-bort', 'Ta bort den på plattformen'],
    ['removed-by-us', 'borttagen', 'Anteckna här när den togs bort'],
  ])('registers %s with a draft and leads to the note of removal', async (choice, step, sentence) => {
    const id = await one(`Grovt påhopp: ${choice}`);
    const path = await decide(id, choice);
    expect(path).toBe(`/handlingar/${id}/borttagen-av-oss?fran=${step}`);
    expect((await triage.view(id)).registration).toBe('registered');
    expect(await textOf(ritva, path)).toContain(sentence);
    expect(await textOf(ritva, `/handlingar/${id}`)).toContain('Utkast');
  });

  it.each([
    ['kept-ordered', 'hålls ordnad'],
    ['insignificant', 'uppenbart obetydlig'],
  ])('decides %s with its reason, and takes it back to whoever decided', async (choice, word) => {
    const id = await one(`Ingen fara med ${choice}`);
    const path = await decide(id, choice, { reason: 'Allmän kommentar' });
    expect((await triage.view(id)).registration).toBe(choice);
    const page = await textOf(ritva, path);
    expect(page).toContain(`Handling ${id}: ${word}.`);
    expect(await textOf(ritva, `/handlingar/${id}`)).toContain('Allmän kommentar');
    const [, beslut = ''] = /name="beslut" value="(\d+)"/.exec(page)!;
    await one('En annan, som ligger framför');
    await shownTo(ritva);
    const undo = async () => (await ritva.post('/triage/angra', { handling: id, beslut })).headers.get('location');
    expect(await undo()).toBe(`/triage?klart=angrad&handling=${id}#handling`);
    expect([await shownTo(ritva), (await triage.view(id)).registration]).toEqual([id, 'undecided']);
    expect(await undo()).toContain('nekat=ej-angrad');
    await decide(id, choice);
  });

  it('decides alike of all with the same text that nobody else has, and takes it back', async () => {
    const ids = await triage.say(channel, ['Heja laget', 'Heja laget', 'Heja laget', 'Heja laget']);
    await shownTo(rolf);
    const id = (await shownTo(ritva))!;
    const page = await textOf(ritva);
    expect(page).toMatch(/3 andra väntar med samma text[^]*Håll alla 4 ordnade[^]*Alla 4 är uppenbart obetydliga/);
    const decideAll = () => ritva.post('/triage/alla', { handling: id, version: '1', choice: 'insignificant' });
    const path = (await decideAll()).headers.get('location')!;
    const done = await textOf(ritva, path);
    expect(done).toContain(`Handling ${id} och 2 till: uppenbart obetydlig.`);
    const standings = async () => (await Promise.all(ids.map((n) => triage.view(n)))).map((one) => one.registration);
    expect((await standings()).sort()).toEqual(['insignificant', 'insignificant', 'insignificant', 'undecided']);
    const [, beslut = ''] = /name="beslut" value="(\d+)"/.exec(done)!;
    await ritva.post('/triage/angra', { handling: id, beslut });
    expect(new Set(await standings())).toEqual(new Set(['undecided']));
    await decideAll();
  });
});

describe('a form that is stale', () => {
  it('is sent twice and decides once, and says what holds', async () => {
    const [id = '', next] = await triage.say(channel, ['Ett', 'Två']);
    await shownTo(ritva);
    expect(await decide(id, 'kept-ordered')).toContain('klart=beslutad');
    const path = await decide(id, 'insignificant');
    expect(path).toBe(`/triage?nekat=redan&handling=${id}#handling`);
    expect((await triage.view(id)).registration).toBe('kept-ordered');
    expect(await textOf(ritva, path)).toMatch(/redan bedömd[^]*Nu gäller: hålls ordnad, Åsa Öberg/);
    expect(await shownTo(ritva)).toBe(next);
  });

  it('decides nothing of a text that was changed while it was read, and shows what was', async () => {
    const [id = ''] = await triage.say(channel, ['Fin bro'], { platformItemId: 'andras' });
    const reword = (texts: readonly string[]) =>
      triage.capture(channel, [
        {
          platformItemId: 'andras',
          versions: texts.map((text, n) =>
            wording(text, { editedAt: n === 0 ? null : new Date(`2026-11-2${n}T10:00:00Z`) }),
          ),
          capturedAt: new Date(triage.service.clock.now().getTime() + 1000),
        },
      ]);
    await reword(['Fin bro', 'Ful bro']);
    triage.service.clock.leapTo(new Date(triage.service.clock.now().getTime() + 60_000));
    expect(await decide(id, 'kept-ordered')).toContain('nekat=andrad');
    expect(await decide(id, 'kept-ordered', { version: '2' })).toContain('klart=beslutad');
    await reword(['Fin bro', 'Ful bro', 'Hemskt ful bro']);
    await triage.sort();
    expect(await textOf(ritva)).toMatch(
      /Texten har ändrats sedan handlingen bedömdes[^]*Ändrat sedan beslutet[^]*<del>Ful<\/del><ins>Hemskt ful<\/ins> bro/,
    );
  });

  it('is refused about another board’s record, and about no record', async () => {
    const id = await one('Ett');
    const elsewhere = await triage.register({ recordsCreator: 'Byggnadsnämnden', accountId: 'b' });
    const stranger = await triage.letIn('registrar', elsewhere);
    const form = { handling: id, version: '1', choice: 'kept-ordered', publicTitle: '' };
    expect((await stranger.post('/triage/besluta', form)).status).toBe(404);
    expect((await stranger.post('/triage/alla', form)).status).toBe(404);
    expect((await stranger.post('/triage/angra', { handling: id, beslut: '1' })).status).toBe(404);
    expect((await stranger.post('/triage/ko/ta', { handling: id })).headers.get('location')).toContain('nekat=redan');
    expect((await ritva.post('/triage/besluta', { ...form, choice: 'annat' })).status).toBe(400);
    expect((await triage.view(id)).registration).toBe('undecided');
  });
});

describe('what may be secret', () => {
  it('is never decided lightly: the buttons say why, and a form that comes all the same is refused', async () => {
    const [restricted = '', marked = ''] = await triage.say(channel, ['Om en patient', 'Om en elev']);
    await triage.service.get(AccessRestrictions).setAccess(restricted, 'restricted', 'Hälsa', by());
    const marking = { provision: '23 kap. 1 § OSL', markedOn: '2026-01-02', authority: 'Kommunstyrelsen' };
    await triage.service.get(SecrecyMarkings).mark(marked, marking, by());
    for (const [id, why] of [
      [restricted, 'Handlingen är begränsad'],
      [marked, 'Handlingen har en sekretessmarkering'],
    ] as const) {
      const page = await textOf(ritva);
      expect(page).toMatch(new RegExp(`name="handling" value="${id}"[^]*${why}[^]*ska registreras`));
      expect(page).toMatch(/value="kept-ordered" data-key="o" disabled[^]*value="insignificant" data-key="i" disabled/);
      for (const choice of ['kept-ordered', 'insignificant'])
        expect(await decide(id, choice)).toBe(`/triage?nekat=hemlig&handling=${id}#handling`);
      expect((await triage.view(id)).registration).toBe('undecided');
      expect(await decide(id, 'matters')).toContain('klart=beslutad');
    }
  });

  it('is in the log each time it is shown, and its text is not in the list', async () => {
    const id = await one('Om en patients diagnos');
    await triage.service.get(AccessRestrictions).setAccess(id, 'restricted', 'Hälsa', by());
    expect(await textOf(ritva, '/triage/ko')).not.toContain('diagnos');
    expect(await textOf(ritva)).toContain('diagnos');
    const events = await triage.service.get(Audit).listFor([{ kind: 'record', id }]);
    expect(events.filter(({ deed }) => deed === 'restricted-record-read')).toHaveLength(1);
  });
});
