import type { Channel } from '../../../src/channels/index.js';
import type { Role } from '../../../src/foundation/access/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { RuleDecisions } from '../../../src/registration/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';
import type { Form } from '../../service/visitor.js';

let ruled: RuledService;
let channel: Channel;
let registrar: Visitor;
let reader: Visitor;
let items = 0;
let id = '';

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register();
  registrar = await letIn('registrar');
  reader = await letIn('reader');
}, 60_000);
afterAll(() => ruled.close());
beforeEach(async () => {
  items += 1;
  [id = ''] = await ruled.capture(channel, [{ platformItemId: `c${items}`, authorName: 'Gullan <b>Gran</b>' }]);
});

const letIn = (role: Exclude<Role, 'administrator'>, recordsCreatorId = channel.recordsCreatorId) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const textOf = async (visitor: Visitor, at: string) => (await visitor.get(at)).text();
const page = (visitor = registrar) => textOf(visitor, `/handlingar/${id}`);
const decide = (choice: string, form: Form = {}) =>
  registrar.post(`/handlingar/${id}/registrering`, { choice, publicTitle: '', ...form });

describe('the registration of a record on its page', () => {
  it('is decided by the questions of the law, and told with who decided and the register’s entry', async () => {
    expect(await page()).toContain('Inte bedömd än.');
    const form = await textOf(registrar, `/handlingar/${id}/registrering`);
    expect(form).toMatch(/<option value="secret"[^]*value="matters"[^]*value="kept-ordered"[^]*value="insignificant"/);
    const done = await decide('matters', { publicTitle: 'Fel på <i>lampa</i>', reason: 'Felanmälan' });
    expect(done.headers.get('location')).toMatch(new RegExp(`^/handlingar/${id}\\?klart=registrerad`));
    const text = await page();
    expect(text).toMatch(/<strong>Registrerad\.[^]*Åsa Öberg[^]*SM KS \d{4}:\d+[^]*Fel på &lt;i>lampa[^]*Felanmälan/);
    expect(await textOf(registrar, '/handlingar')).not.toContain('<i>lampa');
  });

  it('says less to a reader, once it has been triaged', async () => {
    expect((await reader.get(`/handlingar/${id}`)).status).toBe(404);
    await decide('kept-ordered', { reason: 'Hemligt skäl' });
    const text = await page(reader);
    expect(text).toMatch(/Hålls ordnad i arkivet[^]*Åsa Öberg/);
    expect(text).not.toMatch(/Hemligt skäl|\/registrering"/);
  });

  it('tells of every decision, undone and by a machine too', async () => {
    const { id: channelId, recordsCreatorId } = channel;
    await ruled.service.get(Database).inTransaction((tx) => {
      const backFill = { channelId, recordsCreatorId, triageFrom: `2026-01-${10 + items}`, recordIds: [id] };
      return ruled.service.get(RuleDecisions).keepOrdered(backFill, tx);
    });
    expect(await textOf(registrar, `/handlingar/${id}/registrering`)).not.toContain('/angra');
    await decide('insignificant', { reason: 'Bara ett tack' });
    const form = await textOf(registrar, `/handlingar/${id}/registrering`);
    const [, decision = ''] = /name="decision" value="(\d+)"/.exec(form) ?? [];
    const undo = () => registrar.post(`/handlingar/${id}/registrering/angra`, { decision });
    expect((await undo()).headers.get('location')).toContain('klart=angrat');
    const text = await page();
    expect(text).toMatch(/<strong>Hålls ordnad[^]*vid första insamlingen[^]*Ångrat[^]*Beslutet före ångrades/);
    const again = await undo();
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Ett senare beslut gäller');
  });

  it.each<[string, Form, string, string]>([
    ['', {}, 'choice-error', 'Välj'],
    ['annat', {}, 'choice-error', 'Välj'],
    ['matters', { protectedTitle: 'Bara skyddat' }, 'publicTitle-error', 'Ange i korthet'],
  ])('is not decided as %j with %o', async (choice, form, place, sentence) => {
    const refused = await decide(choice, { reason: 'Att minnas', ...form });
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toMatch(new RegExp(`id="${place}">[^]*${sentence}`));
    expect(text).toContain('Att minnas');
    expect((await ruled.view(id)).registration).toBe('undecided');
  });
});

describe('a record that may be secret', () => {
  it('is registered with what is protected apart, restricted, and each reading of it is in the log', async () => {
    await decide('secret', { publicTitle: 'Uppgift om enskild', protectedTitle: 'Oro för grannens barn' });
    expect(await ruled.view(id)).toMatchObject({ registration: 'registered', access: 'restricted' });
    expect((await reader.get(`/handlingar/${id}`)).status).toBe(404);
    const text = await page();
    expect(text).toMatch(/Begränsad[^]*Lästes, begränsad/);
    await registrar.get(`/handlingar/${id}/registrering`);
    const events = await ruled.service.get(Audit).listFor([{ kind: 'record', id }]);
    expect(events.filter(({ deed }) => deed === 'restricted-record-read')).toHaveLength(1);
    const refused = await decide('kept-ordered');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/id="choice-error">[^]*ska alltid registreras/);
  });

  it('is marked with provision, day and authority, which warns whoever reads it', async () => {
    const path = `/handlingar/${id}/sekretessmarkering`;
    expect(await textOf(registrar, path)).toContain(`value="${channel.recordsCreator}"`);
    const marking = { provision: '25 kap. 1 § OSL <b>', markedOn: '2026-01-02', authority: 'Kommunstyrelsen' };
    expect((await registrar.post(path, marking)).headers.get('location')).toContain('klart=markerad');
    expect(await page()).toMatch(/25 kap\. 1 § OSL &lt;b>\. 2026-01-02, Kommunstyrelsen[^]*prövas på nytt/);
    expect((await ruled.view(id)).access).toBe('internal');
    await registrar.post(`${path}/hav`);
    expect(await page()).not.toContain('25 kap. 1 § OSL');
    expect((await registrar.post(`${path}/hav`)).status).toBe(409);
  });

  it.each([
    [{ provision: ' ' }, 'provision-error', 'Ange bestämmelsen'],
    [{ authority: ' ' }, 'authority-error', 'Ange vilken myndighet'],
    [{ markedOn: '2999-01-01' }, 'markedOn-error', 'inte varit ännu'],
    [{ markedOn: 'i går' }, 'markedOn-error', 'Skriv dagen'],
  ])('is not marked with %o', async (stated, place, sentence) => {
    const marking = { provision: '21 kap. 7 § OSL', markedOn: '2026-01-02', authority: 'Kommunstyrelsen' };
    const refused = await registrar.post(`/handlingar/${id}/sekretessmarkering`, { ...marking, ...stated });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(new RegExp(`id="${place}">[^]*${sentence}`));
    expect((await ruled.view(id)).secrecyMarking).toBeNull();
  });

  it('is restricted and opened again with a reason, and shows it in the list', async () => {
    const path = `/handlingar/${id}/atkomst`;
    const set = (access: string, reason: string) => registrar.post(path, { access, reason });
    expect((await set('restricted', ' ')).status).toBe(422);
    await set('restricted', 'Uppgift om hälsa');
    await ruled.applyRules();
    expect(await textOf(registrar, '/handlingar')).toContain('>Begränsad<');
    expect(await textOf(registrar, path)).toContain('Ta bort begränsningen');
    expect((await set('internal', 'Prövat')).headers.get('location')).toContain('klart=oppnad');
    expect((await ruled.view(id)).access).toBe('internal');
    expect((await set('alla', 'x')).status).toBe(400);
  });
});
