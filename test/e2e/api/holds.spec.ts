import type { Channel } from '../../../src/channels/index.js';
import { ApiKeysService, type RoleGrant } from '../../../src/foundation/access/index.js';
import { openRuledService, someRules, type RuledService } from '../../rules/index.js';
import { callerWith, type Caller } from './caller.js';

let ruled: RuledService;
let channel: Channel;
let other: Channel;
let registrar: Caller;
let everywhere: Caller;
let ids: readonly string[];
let theirs: readonly string[];

beforeAll(async () => {
  ruled = await openRuledService(someRules);
  channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen' });
  other = await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: 'bygg' });
  const inThread = (at: number) => ({ platformItemId: `c${at}`, threadItemId: 'c0' });
  ids = await ruled.capture(channel, [0, 1, 2].map(inThread));
  theirs = await ruled.capture(other, [{ platformItemId: 'b1' }]);
  registrar = await callerAs({ role: 'registrar', recordsCreatorId: channel.recordsCreatorId });
  everywhere = await callerAs({ role: 'archivist', recordsCreatorId: null });
}, 60_000);
afterAll(() => ruled.close());

async function callerAs(grant: RoleGrant): Promise<Caller> {
  const key = { name: 'Diariet', grants: [grant], days: 1 };
  const { token } = await ruled.service.get(ApiKeysService).make(key, { kind: 'operator', name: 'test' });
  return callerWith(ruled.service.origin, token);
}

const hold = { ground: 'court-or-police', reason: 'Polisen har begärt det' };
const holdsOn = async (id: string) =>
  ((await everywhere.get(`/records/${id}`)).json as { holds: { id: number }[] }).holds.map((one) => one.id);

describe('a hold over REST', () => {
  it('is laid, told of its records, listed and lifted', async () => {
    const laid = await registrar.send('POST', '/holds', { ...hold, scope: 'threads', recordIds: [ids[1]] });
    expect(laid).toMatchObject({
      status: 201,
      json: { ...hold, scope: 'threads', recordsCreator: 'Kommunstyrelsen', namedRecords: 1, laidBy: 'Diariet' },
    });
    const { id } = laid.json as { id: number };
    expect(laid.headers.get('location')).toBe(`/api/v1/holds/${id}`);
    expect((await registrar.get(`/records/${ids[2]}`)).json).toMatchObject({ holds: [{ id, ground: hold.ground }] });
    expect((await registrar.get(`/holds/${id}/records`)).json).toEqual({ items: [ids[1]], next: null });
    expect((await registrar.get('/holds')).json).toEqual({ items: [laid.json], next: null });
    const lifted = await registrar.send('POST', `/holds/${id}/lifting`, { reason: 'Utredningen är nedlagd' });
    expect(lifted).toMatchObject({
      status: 200,
      json: { liftedBy: 'Diariet', liftingReason: 'Utredningen är nedlagd' },
    });
    expect(await holdsOn(ids[2]!)).toEqual([]);
    expect((await registrar.get('/holds?standing=lifted')).json).toEqual({ items: [lifted.json], next: null });
    const again = await registrar.send('POST', `/holds/${id}/lifting`, { reason: 'Igen' });
    expect(again.json).toMatchObject({ status: 409, type: '/api/docs#hold-lifted-already' });
  });

  it('on a standing choice is the own board’s where the key reaches one, and everybody’s where it reaches all', async () => {
    const standing = { ...hold, scope: 'filter', origin: 'received', words: 'bron' };
    const mine = await registrar.send('POST', '/holds', standing);
    expect(mine.json).toMatchObject({ recordsCreator: 'Kommunstyrelsen', words: 'bron', origin: 'received' });
    const all = await everywhere.send('POST', '/holds', standing);
    expect(all.json).toMatchObject({ recordsCreatorId: null, recordsCreator: null });
    const [mineId, allId] = [mine, all].map(({ json }) => (json as { id: number }).id);
    expect(await holdsOn(ids[0]!)).toEqual([mineId, allId]);
    expect(await holdsOn(theirs[0]!)).toEqual([allId]);
    const refused = await registrar.send('POST', `/holds/${allId}/lifting`, { reason: 'x' });
    expect(refused.json).toMatchObject({ status: 403, detail: expect.stringContaining('inte för allt') as unknown });
  });

  it('comes page by page', async () => {
    type Page = { items: { id: number }[]; next: string | null };
    const first = (await everywhere.get('/holds?limit=1')).json as Page;
    const second = (await everywhere.get(`/holds?limit=1&after=${first.next}`)).json as Page;
    expect(second.items[0]!.id).toBeLessThan(first.items[0]!.id);
    expect((await everywhere.get('/holds?after=x')).status).toBe(400);
  });

  it.each<[object, number, object]>([
    [{ ...hold, scope: 'records' }, 422, { errors: [{ name: 'recordIds' }] }],
    [{ ...hold, scope: 'channel' }, 422, { errors: [{ name: 'channelId' }] }],
    [{ ...hold, scope: 'filter' }, 422, { errors: [{ name: 'scope' }] }],
    [{ ...hold, scope: 'filter', words: '!' }, 422, { errors: [{ name: 'words' }] }],
    [
      { ...hold, scope: 'filter', origin: 'received', recordsCreatorId: 999 },
      422,
      { errors: [{ name: 'recordsCreatorId' }] },
    ],
    [{ ...hold, scope: 'records', recordIds: ['1'], reason: ' ' }, 422, { errors: [{ name: 'reason' }] }],
    [
      { ...hold, scope: 'records', recordIds: ['1'], ground: 'disclosure-request' },
      422,
      { errors: [{ name: 'ground' }] },
    ],
    [{ ...hold, scope: 'records', recordIds: ['ett'] }, 400, { errors: [{ name: 'recordIds' }] }],
    [{ ...hold, scope: 'allt' }, 400, { errors: [{ name: 'scope' }] }],
    [{ ...hold, scope: 'channel', channelId: 999 }, 404, {}],
  ])('as %j is refused with %i', async (body, status, problem) => {
    const refused = await everywhere.send('POST', '/holds', body);
    expect(refused.json).toMatchObject({ status, ...problem });
  });

  it('is not laid on another board’s records or channel', async () => {
    for (const body of [
      { scope: 'records', recordIds: [ids[0], theirs[0]] },
      { scope: 'channel', channelId: other.id },
      { scope: 'filter', origin: 'received', recordsCreatorId: other.recordsCreatorId },
    ])
      expect((await registrar.send('POST', '/holds', { ...hold, ...body })).status).toBe(403);
  });
});

describe('a request over REST', () => {
  const asked = { receivedOn: '2026-01-01', concerns: 'Allt i tråden om bron' };

  it('holds what it is about until it has been answered', async () => {
    const opened = await registrar.send('POST', '/requests', { ...asked, scope: 'threads', recordIds: [ids[0]] });
    expect(opened).toMatchObject({
      status: 201,
      json: { ...asked, requester: null, standing: { state: 'open', isHolding: true, holdsUntil: null } },
    });
    const { id, holdId } = opened.json as { id: number; holdId: number };
    expect(await holdsOn(ids[2]!)).toContain(holdId);
    const lifting = await registrar.send('POST', `/holds/${holdId}/lifting`, { reason: 'x' });
    expect(lifting.json).toMatchObject({ status: 409, type: '/api/docs#hold-ends-with-request' });
    expect((lifting.json as { detail: string }).detail).toContain(`begäran om utlämnande ${id}`);
    expect((await registrar.get('/requests')).json).toEqual({ items: [opened.json], next: null });
    const answered = await registrar.send('POST', `/requests/${id}/steps`, {
      step: 'answered',
      happenedOn: '2026-01-02',
    });
    expect(answered).toMatchObject({ status: 200, json: { standing: { state: 'answered', isHolding: false } } });
    expect(await holdsOn(ids[2]!)).not.toContain(holdId);
    expect((await registrar.get('/requests?standing=ended')).json).toEqual({ items: [answered.json], next: null });
  });

  it('that is refused holds until three weeks after the decision was received', async () => {
    const opened = await registrar.send('POST', '/requests', { ...asked, scope: 'channel', channelId: channel.id });
    const { id } = opened.json as { id: number };
    const note = (body: object) => registrar.send('POST', `/requests/${id}/steps`, body);
    expect((await note({ step: 'refused', happenedOn: '2026-01-05' })).json).toMatchObject({
      status: 422,
      errors: [{ name: 'outcome' }],
    });
    expect((await note({ step: 'answered', outcome: 'whole', happenedOn: '2026-01-05' })).status).toBe(422);
    await note({ step: 'refused', outcome: 'in-part', happenedOn: '2026-01-05', note: 'Två namn maskade' });
    const today = ruled.service.clock.today();
    const served = await note({ step: 'served', happenedOn: today.toString() });
    const { standing } = served.json as { standing: { state: string; holdsUntil: string } };
    expect(standing.state).toBe('served');
    expect(standing.holdsUntil >= today.add({ weeks: 3 }).toString()).toBe(true);
    expect(
      (await note({ step: 'appeal-decided', outcome: 'upheld', happenedOn: today.toString() })).json,
    ).toMatchObject({
      status: 409,
      type: '/api/docs#request-step-not-now',
    });
    expect((await note({ step: 'appealed', happenedOn: '2025-12-31' })).json).toMatchObject({
      status: 422,
      errors: [{ name: 'happenedOn' }],
    });
  });

  it('is of one board, and says what it is about', async () => {
    const body = { ...asked, scope: 'records', recordIds: [ids[0], theirs[0]] };
    expect((await everywhere.send('POST', '/requests', body)).json).toMatchObject({
      status: 422,
      detail: expect.stringContaining('flera arkivbildare') as unknown,
    });
    const silent = { ...asked, concerns: ' ', scope: 'records', recordIds: [ids[0]] };
    expect((await everywhere.send('POST', '/requests', silent)).json).toMatchObject({ errors: [{ name: 'concerns' }] });
  });
});
