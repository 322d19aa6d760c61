import { formTokenField, formTokenOf } from '../../../src/foundation/access/index.js';
import { openTestService, type TestService, type Visitor } from '../../service/index.js';
import { callerWith } from './caller.js';

let service: TestService;
let administrator: Visitor;

beforeAll(async () => {
  service = await openTestService();
  administrator = await service.letIn([{ role: 'administrator', recordsCreatorId: null }]);
}, 60_000);
afterAll(() => service.close());

const lookup = '/api/v1/channel-lookups';

function send(path: string, init: RequestInit): Promise<Response> {
  return fetch(`${service.origin}${path}`, init);
}

async function expectProblem(response: Response, status: number, code: string): Promise<Record<string, unknown>> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ type: `/api/docs#${code}`, status, instance: new URL(response.url).pathname });
  expect(problem['detail']).toMatch(/[.] ?/);
  return problem;
}

describe('a call that goes wrong', () => {
  it('without a key is asked for one', async () => {
    const answer = await send('/api/v1/me', {});
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="flodesarkivet"');
    await expectProblem(answer, 401, 'not-signed-in');
  });
  it('with a key that does not hold is told so', async () => {
    const answer = await send('/api/v1/me', { headers: { authorization: 'Bearer flod_nobodys' } });
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
    await expectProblem(answer, 401, 'not-signed-in');
  });
  it('names each value that is wrong and each that nobody asked for', async () => {
    const answer = await administrator.get('/api/v1/records?limit=1001&kanal=1&origin=sent&from=2026-02-30&q=a%00b');
    const nul = await expectProblem(answer, 400, 'malformed');
    expect(nul['errors']).toEqual([{ name: 'q', detail: expect.stringContaining('NUL') }]);
    const rest = await administrator.get('/api/v1/records?limit=1001&kanal=1&origin=sent&from=2026-02-30');
    const { errors } = await expectProblem(rest, 400, 'malformed');
    expect((errors as { name: string }[]).map(({ name }) => name).sort()).toEqual(['from', 'kanal', 'limit', 'origin']);
  });
  it('to an address where nothing is finds nothing', async () => {
    await expectProblem(await administrator.get('/api/v1/nothing'), 404, 'not-found');
    await expectProblem(await administrator.get('/api/v2/channels'), 404, 'not-found');
  });
  it('by a method that is not taken is told which are', async () => {
    const answer = await send('/api/v1/channels/1', { method: 'DELETE' });
    expect(answer.headers.get('allow')).toBe('HEAD, GET, PATCH');
    await expectProblem(answer, 405, 'no-such-method');
  });
  it('that is no JSON, not whole or too large is refused before anything is done', async () => {
    const headers = { 'content-type': 'application/json' };
    await expectProblem(await send(lookup, { method: 'POST', headers, body: '{"platform":' }), 400, 'malformed');
    const large = JSON.stringify({ address: 'x'.repeat(1_100_000) });
    await expectProblem(await send(lookup, { method: 'POST', headers, body: large }), 413, 'too-large');
    await expectProblem(await administrator.post(lookup, { platform: 'mastodon' }), 415, 'not-json');
  });
  it('from a browser that another site made call is refused', async () => {
    const cookie = `flodesarkivet=${administrator.sessionToken}`;
    const body = JSON.stringify({ channelId: 1 });
    const headers = { cookie, 'content-type': 'application/json' };
    await expectProblem(await send('/api/v1/runs', { method: 'POST', headers, body }), 403, 'forged');
    const own = JSON.stringify({ channelId: 1, [formTokenField]: formTokenOf(administrator.sessionToken) });
    await expectProblem(await send('/api/v1/runs', { method: 'POST', headers, body: own }), 404, 'not-found');
  });
  it('tells nothing of the program, whatever an address holds', async () => {
    for (const path of [
      '/records/1e3',
      '/records/%27',
      '/runs/-1',
      '/channels/99999999999',
      '/records/9/versions/x/bytes',
    ])
      await expectProblem(await administrator.get(`/api/v1${path}`), 404, 'not-found');
    await expectProblem(await administrator.get('/api/v1/records/%E0%A4%A'), 400, 'malformed');
  });
  it('too often is held back, and told for how long', async () => {
    const caller = callerWith(service.origin, null);
    const answers = await Promise.all(Array.from({ length: 700 }, () => caller.get('/me')));
    const heldBack = answers.find(({ status }) => status === 429)!;
    expect(Number(heldBack.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(heldBack.json).toMatchObject({ type: '/api/docs#too-many', status: 429 });
    service.clock.leapTo(new Date(service.clock.now().getTime() + 61_000));
  });
});
