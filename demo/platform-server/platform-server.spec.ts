import { buildMunicipality } from '../municipality/build-municipality.js';
import { exampleChannels } from '../municipality/channels.js';
import { startPlatformServer, type PlatformServer } from './platform-server.js';
import type { PlatformServerOptions } from './platform-server-options.js';

const municipality = buildMunicipality(new Date('2026-11-24T01:30:00Z'));
const running: PlatformServer[] = [];

async function start(options: PlatformServerOptions = {}): Promise<PlatformServer> {
  const server = await startPlatformServer(municipality, options);
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

describe('platform server', () => {
  test('answers at the addresses of the example channels, and counts what it is asked', async () => {
    const server = await start();
    for (const { address } of exampleChannels(server.origin)) expect((await fetch(address)).status).toBe(200);
    expect(server.requests).toBe(3);
    expect(server.log[2]).toEqual({ method: 'GET', url: '/', status: 200, failure: null });
  });

  test('a deed on the site shows in the next answer', async () => {
    const server = await start();
    const { mastodon, people } = municipality;
    const status = mastodon.publish({
      accountId: people.getAccount('norrsunda').id,
      at: new Date('2026-11-23T10:00:00Z'),
      text: 'Hej',
    });
    const address = `${server.origin}/api/v1/statuses/${status.id}`;
    expect((await fetch(address)).status).toBe(200);
    mastodon.remove(status.id);
    expect((await fetch(address)).status).toBe(404);
  });

  test('serves pictures as PNG, and 404 for one that is broken', async () => {
    const server = await start();
    const { mastodon, landmarks } = municipality;
    const { media } = mastodon.getStatus(landmarks.getId('three-pictures')).content;
    const status = (await (
      await fetch(`${server.origin}/api/v1/statuses/${landmarks.getId('three-pictures')}`)
    ).json()) as {
      media_attachments: { url: string }[];
    };
    const addresses = status.media_attachments.map(({ url }) => url);
    const first = await fetch(addresses[0]!);
    expect(first.headers.get('content-type')).toBe('image/png');
    expect(
      Buffer.from(await first.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    mastodon.breakMedia(media[2]!.id);
    expect((await fetch(addresses[2]!)).status).toBe(404);
  });

  test('fails as the table says, as often as it says', async () => {
    const server = await start();
    const instance = `${server.origin}/api/v2/instance`;
    server.failures.failAt(/instance/, { kind: 'status', status: 503, headers: { 'Retry-After': '7' } }, 1);
    const failed = await fetch(instance);
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '7']);
    expect((await fetch(instance)).status).toBe(200);
    server.failures.failAt(/instance/, { kind: 'login-page' });
    expect(await (await fetch(instance)).text()).toContain('Logga in');
    server.failures.failAt(/instance/, { kind: 'half-json' });
    await expect((await fetch(instance)).json()).rejects.toThrow('JSON');
    server.failures.failAt(/instance/, { kind: 'cut-connection' });
    await expect(fetch(instance).then((answer) => answer.text())).rejects.toThrow();
    server.failures.failAt(/instance/, { kind: 'slow', pauseMs: 1 });
    expect(await (await fetch(instance)).json()).toMatchObject({ version: '4.3.7' });
    server.failures.failAt(/instance/, { kind: 'rate-limited', resetAfterMs: 1000 });
    const limited = await fetch(instance);
    expect([limited.status, limited.headers.get('x-ratelimit-remaining'), limited.headers.get('retry-after')]).toEqual([
      429,
      '0',
      null,
    ]);
    server.failures.clear();
    expect((await fetch(instance)).status).toBe(200);
  });

  test('a call that hangs ends when the server closes', async () => {
    const server = await start();
    server.failures.failAt(/instance/, { kind: 'hang' });
    const hanging = expect(fetch(`${server.origin}/api/v2/instance`)).rejects.toThrow();
    await server.close();
    running.pop();
    await hanging;
  });

  test('limits calls to Mastodon when told to, and says when they may come back', async () => {
    const server = await start({ rateLimit: { requests: 2, windowMs: 3_600_000 } });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const answer = await fetch(`${server.origin}/api/v2/instance`);
      statuses.push(answer.status);
      expect(answer.headers.get('x-ratelimit-reset')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000000Z$/);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('compresses for a client that accepts it', async () => {
    const server = await start({ compression: 'gzip' });
    const answer = await fetch(`${server.origin}/wp-json/`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.json()).toMatchObject({ name: 'Norrsunda kommun' });
  });

  test('tells where its API is in the head of the front page', async () => {
    const server = await start();
    const front = await fetch(server.origin, { method: 'HEAD' });
    expect(front.headers.get('link')).toBe(`<${server.origin}/wp-json/>; rel="https://api.w.org/"`);
  });
});
