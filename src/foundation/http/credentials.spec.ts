import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openHttp, type OpenedHttp } from '../../../test/http/open-http.js';
import { startServer } from '../../../test/http/local-server.js';
import { HttpFailure } from './capturing-http.js';
import type { Credential } from './credential.js';
import type { HttpExchange } from './http-exchange.js';

const token = 'tok-0123456789abcdef';
const bearer: Credential = { scheme: 'Bearer', value: token };

describe('the credential', () => {
  it('is sent to its origin and stored nowhere', async () => {
    await using server = await startServer((_, response) => response.end());
    const { http, sink } = openAs(bearer, server.origin);
    const exchange = await http.get(`${server.origin}/x?access_token=${token}&n=1`);
    expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${token}`);
    expect(exchange.url).toBe(`${server.origin}/x?access_token=REDACTED&n=1`);
    expect(exchange.requestHeaders).toContainEqual(['Authorization', 'REDACTED']);
    expect(exchange.requestHeaders).toContainEqual(['X-Archive-Redacted', 'Authorization, query']);
    expect(listBytes(sink.exchanges)).not.toContain(token);
  });

  it('is encoded where the scheme is Basic, and neither form is stored', async () => {
    const value = 'arkiv:abcd EFGH 1234 ijkl';
    const encoded = Buffer.from(value).toString('base64');
    await using server = await startServer((_, response) => response.end(`${encoded} abcd EFGH 1234 ijkl`));
    const { http, sink } = openAs({ scheme: 'Basic', value }, server.origin);
    const { payload } = await http.get(server.origin);
    expect(server.requests[0]!.headers.authorization).toBe(`Basic ${encoded}`);
    expect(Buffer.from(payload).toString()).toMatch(/^\*+ \*+$/);
    expect(listBytes(sink.exchanges)).not.toContain(encoded);
  });

  it('is not sent to another origin, for pages and files alike', async () => {
    await using other = await startServer((_, response) => response.end());
    const { http } = openAs(bearer, 'http://127.0.0.1:1');
    await http.get(other.origin);
    await http.download(other.origin);
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it('does not follow a redirect to another origin, nor back again', async () => {
    await using own = await startServer((request, response) => {
      if (request.url === '/out') response.writeHead(302, { Location: `${other.origin}/` }).end();
      else response.end();
    });
    await using other = await startServer((_, response) =>
      response.writeHead(302, { Location: `${own.origin}/back` }).end(),
    );
    await openAs(bearer, own.origin).http.get(`${own.origin}/out`);
    expect(own.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`, undefined]);
    expect(other.requests[0]!.headers.authorization).toBeUndefined();
  });

  it('is blotted out of headers and bodies that echo it, compressed or not', async () => {
    const body = JSON.stringify({ paging: { next: `https://graph.example/x?access_token=${token}&after=a` } });
    await using server = await startServer((request, response) => {
      const isPacked = request.url === '/packed';
      response.setHeader('Link', `<https://graph.example/?access_token=${token}>; rel="next"`);
      if (isPacked) response.setHeader('Content-Encoding', 'gzip');
      response.end(isPacked ? gzipSync(body) : body);
    });
    const { http, sink } = openAs(bearer, server.origin);
    const plain = await http.get(server.origin);
    const packed = await http.get(`${server.origin}/packed`);
    const stars = body.replace(token, '*'.repeat(token.length));
    expect(Buffer.from(plain.wireBody).toString()).toBe(stars);
    expect(Buffer.from(packed.wireBody).toString()).toBe(stars);
    expect(packed.responseHeaders).toContainEqual(['X-Archive-Orig-Content-Encoding', 'gzip']);
    expect(packed.responseHeaders).toContainEqual(['X-Archive-Redacted', 'body']);
    expect(listBytes(sink.exchanges)).not.toContain(token);
  });

  it('is in no failure', async () => {
    await using server = await startServer((request, response) => {
      if (request.url?.startsWith('/file')) response.writeHead(404).end();
      else request.socket.destroy();
    });
    const { http } = openAs(bearer, server.origin);
    const calls = [
      () => http.get(`${server.origin}/?token=${token}`),
      () => http.get(`http://10.0.0.1/?token=${token}`),
      () => http.get(`not an address ${token}`),
      () => http.download(`${server.origin}/file/${token}`),
    ];
    for (const call of calls) {
      const failure = await call().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HttpFailure);
      expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(token);
    }
  });
});

function openAs(credential: Credential, credentialOrigin: string): OpenedHttp {
  return openHttp({ credential, credentialOrigin });
}

/** Every text and every byte of what was stored. */
function listBytes(exchanges: readonly HttpExchange[]): string {
  const bodies = exchanges.flatMap(({ wireBody, payload }) => [wireBody, payload]);
  return inspect(exchanges, { depth: 9 }) + Buffer.concat(bodies).toString('latin1');
}
