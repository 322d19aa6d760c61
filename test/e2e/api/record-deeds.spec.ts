import { ApiKeysService, type RoleGrant } from '../../../src/foundation/access/index.js';
import type { Channel } from '../../../src/channels/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import { callerWith, type Caller } from './caller.js';

let ruled: RuledService;
let channel: Channel;
let archivist: Caller;
let registrar: Caller;
let ids: readonly string[];
let threads = 0;

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register();
  archivist = await callerAs('archivist');
  registrar = await callerAs('registrar');
}, 60_000);
afterAll(() => ruled.close());
beforeEach(async () => {
  threads += 1;
  const inThread = (at: number) => ({ platformItemId: `c${threads}-${at}`, threadItemId: `c${threads}-0` });
  ids = await ruled.capture(channel, [0, 1, 2].map(inThread));
  await ruled.applyRules();
});

async function callerAs(role: Exclude<RoleGrant['role'], 'administrator'>): Promise<Caller> {
  const key = { name: 'Diariet', grants: [{ role, recordsCreatorId: channel.recordsCreatorId }], days: 1 };
  const { token } = await ruled.service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
  return callerWith(ruled.service.origin, token);
}

describe('a class by hand over REST', () => {
  it('answers with the record as the rules see it then, and can be left to them again', async () => {
    const path = `/records/${ids[0]}/class`;
    const given = await registrar.send('POST', path, { class: 'K2', reason: 'Bara ett tack' });
    expect(given.status).toBe(200);
    expect(given.json).toMatchObject({ id: ids[0], class: 'K2', retention: { outcome: 'awaiting-trigger' } });
    const left = await registrar.send('DELETE', path);
    expect(left).toMatchObject({ status: 200, json: { class: null, retention: { outcome: 'no-rule' } } });
    const again = await registrar.send('DELETE', path);
    expect(again.json).toMatchObject({ status: 409, type: '/api/docs#class-not-set-by-hand' });
  });
  it('tells everything that is wrong', async () => {
    const refused = await registrar.send('POST', `/records/${ids[0]}/class`, { class: 'K9', reason: ' ' });
    expect(refused.json).toMatchObject({ status: 422, errors: [{ name: 'class' }, { name: 'reason' }] });
    expect((await registrar.send('POST', `/records/${ids[0]}/class`, { class: 'K2' })).status).toBe(400);
  });
});

describe('what is declared over REST', () => {
  const declared = { trigger: 'declared-inactive', happenedOn: '2024-01-31', reason: 'Besvarad' };

  it('holds for the thread where that is asked for, is listed, and is withdrawn', async () => {
    await archivist.send('POST', `/records/${ids[1]}/class`, { class: 'K2', reason: 'Tack' });
    const path = `/records/${ids[1]}/triggers`;
    const made = await archivist.send('POST', path, { ...declared, wholeThread: true });
    expect(made).toMatchObject({ status: 201, json: { ...declared, caseReference: null, records: 3 } });
    expect((await archivist.get(`/records/${ids[2]}/triggers`)).json).toEqual({ items: [made.json] });
    expect((await archivist.get(`/records/${ids[1]}`)).json).toMatchObject({
      retention: { outcome: 'due-for-disposal', dueOn: '2024-02-29' },
    });
    const { id } = made.json as { id: string };
    expect((await registrar.send('DELETE', `${path}/${id}`)).status).toBe(403);
    const withdrawn = await archivist.send('DELETE', `${path}/${id}`);
    expect(withdrawn).toMatchObject({ status: 200, json: { retention: { outcome: 'awaiting-trigger' } } });
    expect((await archivist.send('DELETE', `${path}/${id}`)).status).toBe(404);
  });
  it('is what each role may, with what each needs', async () => {
    const path = `/records/${ids[0]}/triggers`;
    expect((await registrar.send('POST', path, declared)).status).toBe(403);
    const closed = { ...declared, trigger: 'case-closed' };
    const refused = await registrar.send('POST', path, { ...closed, happenedOn: '2999-01-01' });
    expect(refused.json).toMatchObject({ status: 422, errors: [{ name: 'happenedOn' }, { name: 'caseReference' }] });
    expect((await registrar.send('POST', path, { ...closed, caseReference: 'KS 2023/9' })).status).toBe(201);
  });
});

describe('what we removed, over REST', () => {
  const removal = { ground: 'criminal', reason: 'Hot', removedOn: '2024-01-31', removedBy: 'Bo Alm' };

  it('stands on the record until it is taken back', async () => {
    const officer = await callerAs('channel-officer');
    const path = `/records/${ids[0]}/removal`;
    const noted = await officer.send('POST', path, removal);
    expect(noted).toMatchObject({ status: 200, json: { id: ids[0], removedByUs: { ...removal, notedBy: 'Diariet' } } });
    expect((await archivist.get(`/records/${ids[0]}`)).json).toMatchObject({ removedByUs: removal });
    expect(await officer.send('DELETE', path)).toMatchObject({ status: 200, json: { removedByUs: null } });
    expect((await officer.send('DELETE', path)).status).toBe(404);
  });
  it('tells everything that is wrong', async () => {
    const path = `/records/${ids[0]}/removal`;
    const refused = await registrar.send('POST', path, { ...removal, removedOn: '2999-01-01', removedBy: ' ' });
    expect(refused.json).toMatchObject({ status: 422, errors: [{ name: 'removedOn' }, { name: 'removedBy' }] });
    expect((await registrar.send('POST', path, { ...removal, ground: 'hat' })).status).toBe(400);
    expect((await (await callerAs('communications')).send('POST', path, removal)).status).toBe(403);
  });
});

describe('unclassified records over REST', () => {
  it('come page by page, the newest first, of one channel where that is asked for', async () => {
    type Page = { items: { id: string }[]; next: string | null };
    const first = (await registrar.get('/records/unclassified?limit=2')).json as Page;
    expect(first.items.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    const second = (await registrar.get(`/records/unclassified?limit=1&after=${first.next}`)).json as Page;
    expect(second.items.map(({ id }) => id)).toEqual([ids[0]]);
    const of = (await registrar.get(`/records/unclassified?channel=${channel.id}&limit=1`)).json as Page;
    expect(of.items.map(({ id }) => id)).toEqual([ids[2]]);
    expect((await registrar.get('/records/unclassified?channel=999')).status).toBe(404);
    expect((await registrar.get('/records/unclassified?after=x')).status).toBe(400);
  });
});
