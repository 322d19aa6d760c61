import { ChannelsService, CredentialsService, type Channel } from '../../../src/channels/index.js';
import { eventually } from '../../integration/foundation/eventually.js';
import type { Caller } from './caller.js';
import { openRest, type OpenRest } from './open-rest.js';

let rest: OpenRest;
let keeper: Caller;
let board: Channel;
let building: Channel;

beforeAll(async () => {
  rest = await openRest();
  [board, building] = rest.channels;
  keeper = await rest.caller([{ role: 'communications', recordsCreatorId: null }]);
}, 120_000);
afterAll(() => rest.close());

const stated = { unit: 'Staben', officer: 'Sara Lindmark <sara@norrsunda.example>' };

describe('the register over REST', () => {
  it('is listed page by page', async () => {
    const first = await keeper.get('/channels?limit=2');
    expect(first.json).toMatchObject({ items: [{ id: board.id }, { id: building.id }], next: String(building.id) });
    const second = await keeper.get(`/channels?after=${building.id}`);
    expect(second.json).toMatchObject({ items: [{ id: rest.channels[2].id }], next: null });
  });
  it('shows a channel with its version, and its history', async () => {
    const answer = await keeper.get(`/channels/${board.id}`);
    expect(answer.headers.get('etag')).toBe(`"${board.version}"`);
    expect(answer.json).toEqual(
      JSON.parse(JSON.stringify(await rest.service.get(ChannelsService).getChannel(board.id))),
    );
    const history = await keeper.get(`/channels/${board.id}/history`);
    expect(history.json).toMatchObject({ items: [{ deed: 'channel-registered', actor: 'operator' }] });
  });
  it('counts what was published between two days', async () => {
    const today = rest.service.clock.today();
    const [from, to] = [today.subtract({ days: 400 }).toString(), today.toString()];
    const months = await keeper.get(`/channels/${board.id}/measurements?from=${from}&to=${to}&by=month`);
    const { items } = months.json as { items: { from: string; to: string; posts: number }[] };
    expect([items[0]!.from, items.at(-1)!.to]).toEqual([from, to]);
    expect(items.reduce((sum, { posts }) => sum + posts, 0)).toBeGreaterThan(0);
    expect((await keeper.get(`/channels/${board.id}/measurements?from=${from}&to=${to}`)).status).toBe(400);
    expect((await keeper.get(`/channels/${board.id}/measurements?from=${to}&to=${from}`)).status).toBe(400);
    expect((await keeper.get(`/channels/${board.id}/measurements`)).json).toMatchObject({ items: { length: 30 } });
  });
});

describe('registering a channel over REST', () => {
  it('looks the account up first, and says in Swedish why it cannot be found', async () => {
    const address = board.address;
    const found = await keeper.send('POST', '/channel-lookups', { platform: 'mastodon', address });
    expect(found.json).toMatchObject({ accountId: board.accountId, registeredAs: board.id });
    const missing = await keeper.send('POST', '/channel-lookups', {
      platform: 'mastodon',
      address: `${rest.platforms.origin}/@ingen`,
    });
    expect(missing).toMatchObject({ status: 422, json: { type: '/api/docs#account-not-found' } });
    expect(missing.json).toMatchObject({ detail: expect.stringContaining('Kontot finns inte på plattformen') });
    expect((await keeper.send('POST', '/channel-lookups', { platform: 'myspace', address })).status).toBe(400);
  });
  it('refuses an account that is registered, and facts that are wrong, each by its name', async () => {
    const account = { platform: 'mastodon', address: board.address, recordsCreator: 'Kommunstyrelsen' };
    expect((await keeper.send('POST', '/channels', { ...account, ...stated })).status).toBe(409);
    const wrong = await keeper.send('POST', '/channels', { ...account, unit: 'Staben', decidedOn: '2026-02-30' });
    expect(wrong.status).toBe(422);
    expect(wrong.json).toMatchObject({ errors: [{ name: 'officer' }, { name: 'decidedOn' }] });
    const odd = await keeper.send('POST', '/channels', {
      ...account,
      ...stated,
      representatives: [{ person: 'Bo', x: 1 }],
    });
    expect(odd.status).toBe(400);
    expect(odd.json).toMatchObject({
      errors: [{ name: 'representatives.0.x' }, { name: 'representatives.0.mandate' }],
    });
  });
  it('closes a channel after its last capture, registers it anew, and never answers the token', async () => {
    const closing = { closedOn: rest.service.clock.today().toString(), reason: 'Nytt konto' };
    rest.service.clock.leapTo(new Date(rest.service.clock.now().getTime() + 2 * 3_600_000));
    const early = await keeper.send('POST', `/channels/${building.id}/closing`, closing);
    expect(early).toMatchObject({ status: 409, json: { type: '/api/docs#last-capture-missing' } });
    await captureNow(building);
    const future = await keeper.send('POST', `/channels/${building.id}/closing`, {
      ...closing,
      closedOn: '2999-01-01',
    });
    expect(future).toMatchObject({ status: 422, json: { errors: [{ name: 'closedOn' }] } });
    const closed = await keeper.send('POST', `/channels/${building.id}/closing`, closing);
    expect(closed).toMatchObject({ status: 200, json: { closedOn: closing.closedOn, closingReason: 'Nytt konto' } });
    expect((await keeper.send('POST', `/channels/${building.id}/closing`, closing)).status).toBe(409);
    expect((await keeper.send('POST', '/runs', { channelId: building.id })).status).toBe(409);

    const registered = await keeper.send('POST', '/channels', {
      platform: 'mastodon',
      address: building.address,
      token: 'hemlig-nyckel',
      recordsCreator: 'Byggnadsnämnden',
      representatives: [{ person: 'Bo: Alm', mandate: 'svarar' }],
      ...stated,
    });
    const { id } = registered.json as { id: number };
    expect(registered).toMatchObject({ status: 201, json: { hasCredential: true, displayName: building.displayName } });
    expect(registered.headers.get('location')).toBe(`/api/v1/channels/${id}`);
    expect(registered.bytes.toString()).not.toContain('hemlig-nyckel');
    expect(await rest.service.get(CredentialsService).findCredential(id)).toBe('hemlig-nyckel');
    expect(await rest.service.get(ChannelsService).getChannel(id)).toMatchObject({
      ...stated,
      representatives: [{ person: 'Bo: Alm', mandate: 'svarar' }],
    });
  });
});

describe('changing a channel over REST', () => {
  it('needs the version that was read, and refuses the one who read an older', async () => {
    const path = `/channels/${board.id}`;
    expect((await keeper.send('PATCH', path, { unit: 'Skolan' })).status).toBe(428);
    expect((await keeper.send('PATCH', path, { unit: 'Skolan' }, { 'if-match': '*' })).status).toBe(428);
    const read = (await keeper.get(path)).headers.get('etag')!;
    const changed = await keeper.send('PATCH', path, { unit: 'Skolan', purpose: 'Dialog' }, { 'if-match': read });
    expect(changed).toMatchObject({ status: 200, json: { unit: 'Skolan', purpose: 'Dialog', officer: board.officer } });
    expect((await keeper.send('PATCH', path, { unit: 'Vården' }, { 'if-match': read })).status).toBe(412);
    const emptied = await keeper.send('PATCH', path, { purpose: null }, { 'if-match': changed.headers.get('etag')! });
    expect(emptied).toMatchObject({ status: 200, json: { unit: 'Skolan', purpose: null } });
  });
  it('lets an officer say who stands in, and tells which fields are shut', async () => {
    const officer = await rest.caller([{ role: 'channel-officer', recordsCreatorId: board.recordsCreatorId }]);
    const path = `/channels/${board.id}`;
    const match = { 'if-match': (await officer.get(path)).headers.get('etag')! };
    const refused = await officer.send('PATCH', path, { unit: 'Min', token: 'x' }, match);
    expect(refused).toMatchObject({ status: 403, json: { detail: expect.stringContaining('Enhet') } });
    const changed = await officer.send('PATCH', path, { substitute: 'Bo Alm <bo@norrsunda.example>' }, match);
    expect(changed).toMatchObject({
      status: 200,
      json: { substitute: 'Bo Alm <bo@norrsunda.example>', unit: 'Skolan' },
    });
  });
  it('notes that a channel was reviewed today', async () => {
    const today = rest.service.clock.today();
    const reviewed = await keeper.send('POST', `/channels/${board.id}/review`);
    expect(reviewed.json).toMatchObject({
      reviewedOn: today.toString(),
      reviewDueOn: today.add({ years: 1 }).toString(),
    });
  });
  it('lets nobody register for a records creator whose register they do not keep', async () => {
    const own = await rest.caller([{ role: 'communications', recordsCreatorId: board.recordsCreatorId }]);
    const account = { platform: 'mastodon', address: building.address, recordsCreator: 'Byggnadsnämnden', ...stated };
    expect((await own.send('POST', '/channels', account)).status).toBe(403);
  });
});

describe('a capture that is asked for over REST', () => {
  it('can be followed to its receipt', async () => {
    const begun = await keeper.send('POST', '/runs', { channelId: board.id });
    expect(begun).toMatchObject({ status: 202, json: { channelId: board.id } });
    const path = begun.headers.get('location')!.replace('/api/v1', '');
    const run = await eventually(async () => {
      const { json } = await keeper.get(path);
      return (json as { phase: string }).phase === 'closed' ? json : null;
    });
    expect(run).toMatchObject({ receipt: { channelId: board.id, problems: expect.any(Array) } });
    const listed = await keeper.get(`/runs?channel=${board.id}&limit=1`);
    expect(listed.json).toMatchObject({ items: [{ runId: path.split('/').at(-1) }], next: path.split('/').at(-1) });
    expect((await keeper.get('/runs?status=red')).json).toEqual({ items: [], next: null });
  });
});

async function captureNow(channel: Channel): Promise<void> {
  const begun = await keeper.send('POST', '/runs', { channelId: channel.id });
  const path = begun.headers.get('location')!.replace('/api/v1', '');
  await eventually(async () => ((await keeper.get(path)).json as { receipt: unknown }).receipt);
}
