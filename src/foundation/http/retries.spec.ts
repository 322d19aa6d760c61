import type { ServerResponse } from 'node:http';
import { openHttp } from '../../../test/http/open-http.js';
import { startRawServer, startServer, type LocalServer } from '../../../test/http/local-server.js';

type Step = (response: ServerResponse) => void;
const fine: Step = (response) => response.end('bra');
const status =
  (code: number, headers: Record<string, string> = {}): Step =>
  (response) =>
    response.writeHead(code, headers).end();

describe('a failure that may pass', () => {
  it('is tried again, and every attempt is stored', async () => {
    await using server = await startSteps(status(503), status(502), fine);
    const { http, sink, clock } = openHttp();
    expect((await http.get(server.origin)).status).toBe(200);
    expect(sink.statuses).toEqual([503, 502, 200]);
    expect(clock.pauses).toEqual([expect.closeTo(1000, -3), expect.closeTo(2000, -3.4)]);
    expect(http.tally.requests).toBe(3);
  });

  it('is the server’s failure after four attempts', async () => {
    await using server = await startSteps(status(500));
    const { http, sink } = openHttp();
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'server-failed', retryAt: null });
    expect(sink.statuses).toEqual([500, 500, 500, 500]);
  });

  it('may be a connection that is cut in the middle of a body', async () => {
    const half: Step = (response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half');
      setImmediate(() => response.destroy());
    };
    await using server = await startSteps(half, fine, half, fine);
    const { http, sink } = openHttp();
    expect(Buffer.from((await http.get(server.origin)).payload).toString()).toBe('bra');
    expect((await http.download(server.origin)).bytes).toBe(3);
    expect(sink.statuses).toEqual([200]);
  });

  it('is unreachable where every connection is cut', async () => {
    await using server = await startRawServer('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf', 'cut');
    const { http, sink, clock } = openHttp();
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'unreachable' });
    expect(clock.pauses).toHaveLength(3);
    expect(sink.exchanges).toEqual([]);
  });

  it('is unreachable where nobody listens, or the name is unknown', async () => {
    const gone = await startServer(() => undefined);
    await gone[Symbol.asyncDispose]();
    await expect(openHttp().http.get(gone.origin)).rejects.toMatchObject({ code: 'unreachable' });
    const unknown = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }));
    await expect(openHttp({}, unknown).http.get('http://nowhere.example')).rejects.toMatchObject({
      code: 'unreachable',
    });
  });

  it('is unreachable where the answer is not HTTP', async () => {
    await using server = await startRawServer('SSH-2.0-OpenSSH_9.2\r\n', 'end');
    await expect(openHttp().http.get(server.origin)).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('a server that asks for patience', () => {
  it.each([
    ['seconds', () => ({ 'Retry-After': '7' })],
    ['an HTTP date', () => ({ 'Retry-After': new Date(Date.now() + 7000).toUTCString() })],
    ['a reset in ISO 8601', () => ({ 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': new Date(Date.now() + 7000).toISOString() })], // prettier-ignore
  ])('is given it: %s', async (_, headers) => {
    await using server = await startSteps(status(429, headers()), fine);
    const { http, sink, clock } = openHttp();
    await http.get(server.origin);
    expect(clock.pauses).toEqual([expect.any(Number)]);
    expect(Math.abs(clock.pauses[0]! - 7000)).toBeLessThan(1500);
    expect(sink.statuses).toEqual([429, 200]);
  });

  it('is not asked again before its time where nothing is left of the allowance', async () => {
    const last = status(200, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '300' });
    await using server = await startSteps(last, fine, fine);
    const { http, clock } = openHttp();
    await http.get(server.origin);
    expect(clock.pauses).toEqual([]);
    await http.get(server.origin);
    await http.get(server.origin);
    expect(clock.pauses).toEqual([expect.closeTo(300_000, -3)]);
  });

  it('ends the call where the wait is longer than a quarter of an hour, and says when to come back', async () => {
    await using server = await startSteps(status(429, { 'Retry-After': '3600' }));
    const { http, clock } = openHttp();
    const failure = { code: 'rate-limited', retryAt: expect.any(Date) };
    await expect(http.get(server.origin)).rejects.toMatchObject(failure);
    await expect(http.get(server.origin)).rejects.toMatchObject(failure);
    expect(clock.pauses).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('ends the call where all waits together are longer than half an hour', async () => {
    await using server = await startSteps(status(429, { 'Retry-After': '800' }));
    const { http, clock } = openHttp();
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'rate-limited' });
    expect(clock.pauses.map((ms) => Math.round(ms / 1000))).toEqual([800, 800]);
  });

  it('ends the call after four attempts', async () => {
    await using server = await startSteps(status(429));
    const { http } = openHttp();
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'rate-limited', retryAt: null });
    expect(server.requests).toHaveLength(4);
  });

  it('does not hold up another server', async () => {
    await using server = await startSteps(status(200, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '300' }));
    await using other = await startSteps(fine);
    const { http, clock } = openHttp();
    await http.get(server.origin);
    await http.get(other.origin);
    expect(clock.pauses).toEqual([]);
  });
});

/** Answers with one step after the other, and then with the last for ever. */
function startSteps(...steps: readonly Step[]): Promise<LocalServer> {
  let at = 0;
  return startServer((_, response) => steps[Math.min(at++, steps.length - 1)]!(response));
}
