import type { Failure } from '../../../demo/platform-server/failure.js';
import type { CoverageReceipt } from '../../../src/capture/index.js';
import { aNewChannel } from '../../builders/index.js';
import {
  openCapturedMunicipality,
  openMunicipality,
  openTestArchive,
  type ArchivedMunicipality,
} from '../../archive/index.js';
import { ChannelsService } from '../../../src/channels/index.js';
import { shortenPatience } from './shorten-patience.js';
import { leapToNextTry, workQueue } from './work-queue.js';

jest.setTimeout(180_000);

const lookUp = /accounts\/(lookup|search)\?(acct|q)=norrsunda(&|$)/;
const hourMs = 3_600_000;
const anotherAccount = JSON.stringify({
  id: '1',
  uri: 'https://elsewhere.example/users/norrsunda',
  url: 'https://elsewhere.example/@norrsunda',
  acct: 'norrsunda',
});

describe('a platform that fails', () => {
  let town: ArchivedMunicipality;
  let listing: RegExp;
  beforeAll(async () => {
    town = await openCapturedMunicipality();
    listing = new RegExp(`accounts/${town.channels[0].locator}/statuses`);
  });
  afterEach(() => town.platforms.failures.clear());
  afterAll(() => town.close());

  const html = (body: string): Failure => ({
    kind: 'status',
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body,
  });
  const status = (code: number): Failure => ({ kind: 'status', status: code });
  const boards = (receipts: readonly CoverageReceipt[]) =>
    receipts.find(({ channelId }) => channelId === town.channels[0].id)!;

  const failures: [string, string, 'look-up' | 'listing', Failure][] = [
    ['shows a login page', 'login-page', 'listing', { kind: 'login-page' }],
    ['shows a web page', 'html-answer', 'listing', html('<!DOCTYPE html><p>Underhåll pågår.')],
    ['breaks its answer off', 'unreadable-answer', 'listing', { kind: 'half-json' }],
    ['asks for a token', 'token-missing', 'listing', status(401)],
    ['denies access', 'access-denied', 'listing', status(403)],
    ['no longer knows the account', 'account-missing', 'look-up', status(404)],
    ['shows another account', 'another-account', 'look-up', { kind: 'status', status: 200, body: anotherAccount }],
    ['has had enough for an hour', 'rate-limited', 'listing', { kind: 'rate-limited', resetAfterMs: hourMs }],
    ['has a fault of its own', 'server-failed', 'listing', status(500)],
    ['cuts the connection', 'unreachable', 'listing', { kind: 'cut-connection' }],
  ];

  it.each(failures)(
    'that %s makes the receipt red, with the code %s; nothing is lost, and the others are captured',
    async (_, code, at, failure) => {
      const before = await town.archive.records();
      town.platforms.failures.failAt(at === 'listing' ? listing : lookUp, failure);
      const receipts = await town.archive.night();
      expect(boards(receipts)).toMatchObject({
        status: 'red',
        problems: [{ code }, ...boards(receipts).problems.slice(1)],
      });
      expect(Date.parse(boards(receipts).blindSince!)).toBeLessThan(Date.parse(boards(receipts).startedAt));
      expect(receipts.filter(({ status }) => status === 'green')).toHaveLength(2);
      expect(await town.archive.records()).toEqual(before);
      expect(await town.archive.listFaults()).toEqual([]);
    },
  );

  it('is captured again the next night, with a note of the nights between', async () => {
    const receipt = boards(await town.archive.night());
    expect(receipt.status).toBe('amber');
    expect(receipt.problems).toEqual([{ code: 'missed-nights', facts: { count: failures.length } }]);
    expect(boards(await town.archive.night())).toMatchObject({ status: 'green', blindSince: null });
  });

  it('for a while is captured the same night, and that night counts as captured', async () => {
    town.platforms.failures.failAt(listing, status(503));
    expect(boards(await town.archive.night()).status).toBe('red');
    expect(await workQueue(town)).toEqual([]);
    town.platforms.failures.clear();
    leapToNextTry(town);
    expect(await workQueue(town)).toMatchObject([{ status: 'green', blindSince: null }]);
    expect(boards(await town.archive.night()).status).toBe('green');
  });

  it('by hanging is given up in time', async () => {
    const patient = await openMunicipality();
    shortenPatience(patient);
    patient.platforms.failures.failAt(lookUp, { kind: 'hang' });
    const receipts = await patient.archive.night();
    expect(receipts.find(({ channelId }) => channelId === patient.channels[0].id)).toMatchObject({
      status: 'red',
      problems: [{ code: 'timed-out' }],
    });
    await patient.close();
  });

  it('in the middle of the first night keeps what came, and goes on from there', async () => {
    const fresh = await openMunicipality();
    const [board] = fresh.channels;
    fresh.platforms.failures.failAt(/statuses\?.*max_id/, status(500));
    const [red] = (await fresh.archive.night()).filter(({ channelId }) => channelId === board.id);
    expect(red).toMatchObject({ status: 'red', problems: [{ code: 'server-failed' }] });
    expect(red!.new).toBeGreaterThan(0);
    fresh.platforms.failures.clear();
    leapToNextTry(fresh);
    const [done] = await workQueue(fresh);
    expect(done).toMatchObject({ status: 'green', runId: red!.runId, new: 327 });
    expect(await fresh.archive.listFaults()).toEqual([]);
    await fresh.close();
  });
});

describe('an address on a private network that the operator has not allowed', () => {
  it('is not called, and the receipt says so', async () => {
    const archive = await openTestArchive({ ALLOW_PRIVATE_ADDRESSES: '' });
    const channels = archive.rooms.get(ChannelsService, { strict: false });
    await channels.register(aNewChannel({ address: 'http://127.0.0.1:9/@norrsunda' }), {
      kind: 'operator',
      name: 'test',
    });
    expect(await archive.night()).toMatchObject([
      { status: 'red', requests: 0, bytes: 0, problems: [{ code: 'address-refused' }] },
    ]);
    await archive.close();
  });
});
