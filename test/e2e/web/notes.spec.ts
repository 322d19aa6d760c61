import type { Channel } from '../../../src/channels/index.js';
import { NotesService, type ServiceNote } from '../../../src/service-notes/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import type { Form } from '../../service/visitor.js';

let ruled: RuledService;
let channel: Channel;
let registrar: Visitor;
let recordIds: string[];

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  recordIds = await ruled.capture(channel, [
    { platformItemId: 'a', authorName: 'Gullan <b>Gran</b>' },
    { platformItemId: 'b', threadItemId: 'a', authorName: 'Åke' },
  ]);
  registrar = await ruled.service.letIn([{ role: 'registrar', recordsCreatorId: channel.recordsCreatorId }]);
}, 60_000);
afterAll(() => ruled.close());

const textOf = async (address: string) => (await registrar.get(address)).text();
const begin = async (): Promise<string> => {
  const begun = await registrar.post('/anteckningar/ny', { om: recordIds[0]!, handling: recordIds[0]! });
  return begun.headers.get('location')!.split('?')[0]!;
};
const show = (path: string): Promise<ServiceNote> =>
  ruled.service.get(NotesService).getNote(path.split('/').at(-1)!, 'all');
const written: Form = {
  revision: '1',
  publicTitle: 'Felanmälan om bron',
  publicParty: 'Gullan',
  protectedTitle: '',
  protectedParty: '',
  caseTitle: '',
  eventAt: '2026-10-31 09:15',
  summary: 'En besökare frågar när bron är klar.',
  action: '',
  actionBy: '',
  significance: 'Frågan kräver svar.',
  provision: '',
  authority: '',
  markedOn: '',
};
const signable = async () => {
  const path = await begin();
  await registrar.post(path, written);
  return path;
};
const digestOf = (page: string) => /name="sha256" value="([0-9a-f]{64})"/.exec(page)?.[1];
const sign = async (path: string) =>
  registrar.post(`${path}/granska`, { sha256: digestOf(await textOf(`${path}/granska`))! });

describe('a note', () => {
  it('is begun from a record’s page about others of its thread too, and registers what it is about', async () => {
    expect(await textOf(`/handlingar/${recordIds[0]}`)).toContain(`/anteckningar/ny?handling=${recordIds[0]}`);
    const form = await textOf(`/anteckningar/ny?handling=${recordIds[0]}`);
    expect(form).toContain('Gullan &lt;b>Gran');
    expect([...form.matchAll(/name="handling" value="(\d+)"/g)].map(([, id]) => id)).toEqual(recordIds);
    const none = await registrar.post('/anteckningar/ny', { om: recordIds[0]! });
    expect(none.status).toBe(422);
    const path = await begin();
    expect(await textOf(path)).toContain('Sammanfattning');
    expect(await textOf(`/handlingar/${recordIds[0]}`)).toMatch(/Registrerad\.[^]*Utkast<\/a>, utkast/);
  });

  it('keeps what was typed where something is wrong with it, and saves nothing', async () => {
    const path = await begin();
    const wrong = await registrar.post(path, { ...written, eventAt: 'i går', summary: 'Mycket text' });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('Skriv tiden som 2026-11-24 10:12.');
    expect(page).toContain('Mycket text');
    expect((await show(path)).revision).toBe(1);
    await registrar.post(path, written);
    expect((await show(path)).draft).toMatchObject({ eventAt: '2026-10-31T08:15:00.000Z', publicParty: 'Gullan' });
    expect((await registrar.post(path, written)).status).toBe(409);
  });

  it('is signed as it was read, and no other way', async () => {
    const path = await begin();
    expect(await textOf(`${path}/granska`)).toContain('Rubriken saknas.');
    expect(digestOf(await textOf(`${path}/granska`))).toBeUndefined();
    await registrar.post(path, written);
    const read = digestOf(await textOf(`${path}/granska`))!;
    await registrar.post(path, { ...written, revision: '2', summary: 'Något annat' });
    const refused = await registrar.post(`${path}/granska`, { sha256: read });
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('har ändrats sedan du läste'),
    ]);
    await sign(path);
    expect(await textOf(path)).toMatch(/TA KS \d{4}:\d+[^]*Något annat/);
    expect((await registrar.post(`${path}/granska`, { sha256: read })).status).toBe(409);
  });

  it('is printed for those who may see all, for everybody, and for other systems', async () => {
    const path = await signable();
    const draft = await registrar.get(`${path}/utkast.pdf`);
    expect(
      Buffer.from(await draft.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await sign(path);
    for (const file of ['anteckning.pdf', 'allman.pdf']) {
      const pdf = await registrar.get(`${path}/${file}`);
      expect(
        Buffer.from(await pdf.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(pdf.headers.get('content-disposition')).toMatch(/^attachment/);
    }
    expect(await textOf(`${path}/anteckning.xml`)).toContain('Felanmälan om bron');
  });

  it('is corrected by another, and gets the diary’s number by hand', async () => {
    const path = await signable();
    await sign(path);
    const corrected = await registrar.post(`${path}/ratta`, {});
    const draft = corrected.headers.get('location')!;
    expect(await textOf(draft)).toContain(`Rättar ${(await show(path)).designation}`);
    expect((await registrar.post(`${path}/diarienummer`, { registrationNumber: ' ' })).status).toBe(422);
    await registrar.post(`${path}/diarienummer`, { registrationNumber: 'KS 2027/1' });
    expect(await textOf(path)).toContain('KS 2027/1 (antecknat');
  });

  it('that is thrown away is gone from the list, and its page says so', async () => {
    const path = await begin();
    await registrar.post(`${path}/kasta`, { revision: '1' });
    expect(await textOf('/anteckningar')).not.toContain(`href="${path}"`);
    expect(await textOf(path)).toContain('Utkastet kastades.');
  });

  it('is nobody’s who has no part in it', async () => {
    const path = await begin();
    const other = await ruled.register({
      recordsCreator: 'Socialnämnden',
      accountId: 'soc',
      address: '@soc@platform.example',
    });
    const elsewhere = await ruled.service.letIn([{ role: 'registrar', recordsCreatorId: other.recordsCreatorId }]);
    for (const address of [path, `${path}/granska`, `${path}/utkast.pdf`])
      expect((await elsewhere.get(address)).status).toBe(404);
    const reader = await ruled.service.letIn([{ role: 'reader', recordsCreatorId: null }]);
    expect((await reader.get(path)).status).toBe(403);
  });
});

describe('the hand-over', () => {
  const upload = async (text: string) => registrar.upload('/overlamning/kvitto', 'kvitto.csv', Buffer.from(text));

  it('gives a file once, and takes the diary’s receipt', async () => {
    const path = await signable();
    await sign(path);
    const { designation } = await show(path);
    expect(await textOf('/overlamning')).toContain('Lämna över för Kommunstyrelsen');
    const creator = String(channel.recordsCreatorId);
    const taken = await registrar.post('/overlamning', { creator });
    const page = await textOf(taken.headers.get('location')!);
    const [, file] = /href="(\/overlamning\/\d+\/fil)"/.exec(page)!;
    const zip = Buffer.from(await (await registrar.get(file!)).arrayBuffer());
    expect(zip.subarray(0, 2).toString()).toBe('PK');
    expect(zip.includes(`${designation!.replace(/[ :]/g, '-')}/tjansteanteckning.xml`)).toBe(true);
    expect((await registrar.post('/overlamning', { creator })).status).toBe(409);
    const answer = await upload(`beteckning;diarienummer\n${designation};KS 2027/9\nTA X 1:1;KS 1\n`);
    expect(await answer.text()).toMatch(/1 av 2 rader togs emot[^]*TA X 1:1[^]*Ingen undertecknad anteckning/);
    expect(await textOf(path)).toContain('KS 2027/9');
    const unread = await upload('hej');
    expect([unread.status, await unread.text()]).toEqual([422, expect.stringContaining('Inget är ändrat')]);
  });
});
