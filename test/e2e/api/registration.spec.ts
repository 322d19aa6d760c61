import type { Channel } from '../../../src/channels/index.js';
import { ApiKeysService, type RoleGrant } from '../../../src/foundation/access/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { NightService } from '../../../src/entrypoints/nightly/index.js';
import { TriageQueue } from '../../../src/triage/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import { callerWith, type Caller } from './caller.js';

let ruled: RuledService;
let channel: Channel;
let registrar: Caller;
let reader: Caller;
let id: string;
let items = 0;

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register();
  registrar = await callerAs('registrar');
  reader = await callerAs('reader');
}, 60_000);
afterAll(() => ruled.close());
beforeEach(async () => {
  items += 1;
  [id = ''] = await ruled.capture(channel, [{ platformItemId: `c${items}`, authorName: 'Gullan Gran' }]);
});

async function callerAs(role: Exclude<RoleGrant['role'], 'administrator'>): Promise<Caller> {
  const key = { name: 'Diariet', grants: [{ role, recordsCreatorId: channel.recordsCreatorId }], days: 1 };
  const { token } = await ruled.service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
  return callerWith(ruled.service.origin, token);
}

const decide = (body: unknown) => registrar.send('POST', `/records/${id}/registration`, body);
const secret = {
  decision: 'registered',
  secrecySuspected: true,
  entry: { publicTitle: 'Uppgift om enskild', protectedTitle: 'Oro för barn' },
};

describe('decisions by OSL 5:1 over REST', () => {
  it('are made by another system with the role, shown with their history, and undone', async () => {
    const kept = await decide({ decision: 'kept-ordered', reason: 'Bara en hälsning' });
    expect(kept).toMatchObject({
      status: 200,
      json: { registration: 'kept-ordered', standing: { reason: 'Bara en hälsning', basis: 'person' }, entry: null },
    });
    const registered = await decide({ decision: 'registered' });
    expect(registered.json).toMatchObject({ entry: { parties: { public: 'Gullan Gran', protected: null }, n: 1 } });
    const undone = await registrar.send('DELETE', `/records/${id}/registration`);
    expect(undone.json).toMatchObject({ registration: 'kept-ordered', entry: { isStruck: true } });
    expect((undone.json as { decisions: unknown[] }).decisions).toHaveLength(3);
    expect((await reader.get(`/records/${id}/registration`)).json).toMatchObject({
      standing: { reason: null },
      decisions: [],
    });
  });

  it('are refused with what is wrong', async () => {
    await decide(secret);
    expect((await decide({ decision: 'insignificant' })).json).toMatchObject({
      status: 409,
      type: '/api/docs#registration-not-now',
      detail: expect.stringContaining('alltid registreras') as unknown,
    });
    expect((await decide({ decision: 'registered', entry: { publicTitle: ' ' } })).json).toMatchObject({
      status: 422,
      errors: [{ name: 'publicTitle' }],
    });
    expect((await decide({ decision: 'kanske' })).status).toBe(400);
    expect((await decide({ decision: 'registered', entry: 'Titel' })).status).toBe(400);
  });
});

describe('a record that somebody has before them in the queue', () => {
  it('is decided of by nobody else, over REST neither', async () => {
    const watch = { progress: () => undefined, closed: () => undefined };
    const stop = new AbortController().signal;
    const night = { slot: ruled.service.clock.now(), channelIds: [], watch, stop };
    await ruled.service.get(NightService).runJobs('triage', night);
    const grants = [{ role: 'registrar', recordsCreatorId: channel.recordsCreatorId }] as const;
    const { person } = await ruled.service.letIn(grants);
    const acting = { actor: { kind: 'person', id: person.id, name: person.name }, grants } as const;
    await ruled.service.get(TriageQueue).take(id, acting);
    expect((await decide({ decision: 'kept-ordered' })).json).toMatchObject({
      status: 409,
      type: '/api/docs#triage-not-now',
      detail: expect.stringContaining('framför sig') as unknown,
    });
    await ruled.service.get(TriageQueue).release(id, acting);
    expect((await decide({ decision: 'kept-ordered' })).status).toBe(200);
  });
});

describe('markings and restrictions over REST', () => {
  it('mark without shutting, shut with a reason, and note each reading', async () => {
    const marking = { provision: '25 kap. 1 § OSL', markedOn: '2026-01-02', authority: 'Kommunstyrelsen' };
    const path = `/records/${id}/secrecy-marking`;
    const marked = await registrar.send('POST', path, marking);
    expect(marked.json).toMatchObject({ secrecyMarking: marking, access: 'internal' });
    expect((await registrar.send('POST', path, { ...marking, markedOn: '2999-01-01' })).status).toBe(422);
    expect((await registrar.send('DELETE', path)).json).toMatchObject({ secrecyMarking: null });
    expect((await registrar.send('DELETE', path)).status).toBe(404);
    const access = { access: 'restricted', reason: 'Hälsa' };
    expect((await registrar.send('POST', `/records/${id}/access`, access)).json).toMatchObject({
      access: 'restricted',
    });
    await registrar.get(`/records/${id}`);
    await ruled.applyRules();
    await registrar.get('/records?limit=1000');
    const events = await ruled.service.get(Audit).listFor([{ kind: 'record', id }]);
    expect(events.filter(({ deed }) => deed === 'restricted-record-read')).toHaveLength(3);
  });
});

describe('the register over REST', () => {
  let entryId: string;
  beforeEach(async () => {
    entryId = ((await decide(secret)).json as { entry: { id: string } }).entry.id;
  });

  it('is listed in public to all and in full to those who keep it', async () => {
    const open = (await reader.get('/register?limit=1')).bytes.toString();
    expect(open).toContain('Uppgift om enskild');
    expect(open).not.toMatch(/Oro för barn|Gullan/);
    expect((await reader.get('/register?view=full')).status).toBe(403);
    const full = (await registrar.get('/register?view=full&limit=1')).json;
    expect(full).toMatchObject({ items: [{ id: entryId, protectedTitle: 'Oro för barn' }], next: entryId });
    expect((await registrar.get('/register?recordsCreatorId=999')).json).toEqual({ items: [], next: null });
  });

  it('shows an entry with its wordings, and corrects it once for whoever read the latest', async () => {
    const correction = { publicTitle: 'Rättad', reason: 'Fel ord', read: 1 };
    const path = `/register/${entryId}/corrections`;
    const corrected = await registrar.send('POST', path, correction);
    expect(corrected.json).toMatchObject({
      publicTitle: 'Rättad',
      protectedTitle: null,
      versions: [{ n: 1 }, { n: 2 }],
    });
    expect((await registrar.send('POST', path, correction)).json).toMatchObject({
      status: 412,
      detail: expect.stringContaining('registret') as unknown,
    });
    const open = await reader.get(`/register/${entryId}`);
    expect(open.json).toMatchObject({ n: 2, versions: [{ n: 2 }] });
    expect(open.bytes.toString()).not.toMatch(/Uppgift om enskild|Oro för barn|Fel ord/);
    expect((await reader.get('/register/999999')).status).toBe(404);
    expect((await reader.get('/register/ett')).status).toBe(404);
  });

  it('takes the diary’s number', async () => {
    const path = `/register/${entryId}/numbers`;
    expect((await registrar.send('POST', path, { registrationNumber: 'KS 2026/5' })).json).toMatchObject({
      registrationNumber: 'KS 2026/5',
      numbers: [{ registrationNumber: 'KS 2026/5' }],
    });
    expect((await registrar.send('POST', path, { registrationNumber: ' ' })).status).toBe(422);
  });
});
