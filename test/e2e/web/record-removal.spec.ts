import type { Channel } from '../../../src/channels/index.js';
import type { Role } from '../../../src/foundation/access/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';

let ruled: RuledService;
let channel: Channel;
let officer: Visitor;
let items = 0;
let id = '';

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register();
  officer = await letIn('channel-officer');
}, 60_000);
afterAll(() => ruled.close());
beforeEach(async () => {
  items += 1;
  [id = ''] = await ruled.capture(channel, [{ platformItemId: `c${items}` }]);
});

const letIn = (role: Exclude<Role, 'administrator'>, recordsCreatorId = channel.recordsCreatorId) =>
  ruled.service.letIn([{ role, recordsCreatorId }]);
const path = () => `/handlingar/${id}/borttagen-av-oss`;
const textOf = async (visitor: Visitor, at: string) => (await visitor.get(at)).text();
const form = { ground: 'spam', removedOn: '2024-01-31', removedBy: 'Bo Alm', reason: 'Länkar till <b>lån</b>' };

describe('that we removed a record from its channel', () => {
  it('is noted on its page, with today and one’s own name to begin with', async () => {
    expect(await textOf(officer, `/handlingar/${id}`)).toContain(`href="${path()}"`);
    const fresh = await textOf(officer, path());
    expect(fresh).toContain(`value="${ruled.service.clock.today().toString()}"`);
    expect(fresh).toContain('value="Åsa Öberg"');
    expect(fresh).not.toContain('Återta anteckningen');
    expect((await officer.post(path(), form)).headers.get('location')).toBe(`/handlingar/${id}?klart=borttagen`);
    const page = await textOf(officer, `/handlingar/${id}?klart=borttagen`);
    expect(page).toContain('Det är antecknat att vi har tagit bort handlingen');
    expect(page).toMatch(/Borttagen av oss[^]*2024-01-31 av Bo Alm, skräp:[^]*Länkar till &lt;b>lån/);
    expect(page).toContain('Antecknades som borttagen av oss');
  });

  it('is corrected from what was noted, and taken back once', async () => {
    await officer.post(path(), form);
    const noted = await textOf(officer, path());
    expect(noted).toContain('value="Bo Alm"');
    expect(noted).toMatch(/<option value="spam" selected/);
    await officer.post(path(), { ...form, ground: 'mistake' });
    expect((await ruled.view(id)).removedByUs).toMatchObject({ ground: 'mistake', notedBy: 'Åsa Öberg' });
    expect((await officer.post(`${path()}/aterta`)).headers.get('location')).toBe(`/handlingar/${id}?klart=aterta`);
    expect((await ruled.view(id)).removedByUs).toBeNull();
    expect((await officer.post(`${path()}/aterta`)).status).toBe(409);
  });

  it.each([
    [{ ground: '' }, 'ground-error', 'Välj en grund.'],
    [{ ground: 'hat' }, 'ground-error', 'Välj en grund.'],
    [{ removedOn: '2999-01-01' }, 'removedOn-error', 'Dagen har inte varit ännu.'],
    [{ removedOn: 'i går' }, 'removedOn-error', 'Skriv dagen som 2026-11-24.'],
    [{ removedBy: ' ' }, 'removedBy-error', 'Ange vem som tog bort det.'],
    [{ reason: ' ' }, 'reason-error', 'Ange skälet.'],
  ])('is refused with %o', async (stated, place, sentence) => {
    const refused = await officer.post(path(), { ...form, ...stated });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(new RegExp(`id="${place}">[^]*${sentence}`));
    expect((await ruled.view(id)).removedByUs).toBeNull();
  });

  it('is noted by nobody without the role or at another board', async () => {
    for (const role of ['reader', 'communications'] as const) {
      const visitor = await letIn(role);
      expect([403, 404]).toContain((await visitor.post(path(), form)).status);
      expect(await textOf(visitor, `/handlingar/${id}`)).not.toContain('borttagen-av-oss');
    }
    const other = await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: `b${items}` });
    expect((await (await letIn('archivist', other.recordsCreatorId)).post(path(), form)).status).toBe(404);
    expect((await ruled.view(id)).removedByUs).toBeNull();
  });
});
