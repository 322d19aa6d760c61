import { gzipSync } from 'node:zlib';
import { openHttp } from '../../../test/http/open-http.js';
import { startServer } from '../../../test/http/local-server.js';

const json = Buffer.from(JSON.stringify({ text: 'Hej från ån '.repeat(200) }));

describe('an answer that is fetched', () => {
  it('is stored as it stood on the wire before it is handed over', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, 'Allt väl', ['Content-TYPE', 'application/json', 'x-a', '1', 'X-B', 'å', 'x-a', '2', 'Content-Encoding', 'gzip']); // prettier-ignore
      response.end(gzipSync(json));
    });
    const { http, sink } = openHttp();
    const exchange = await http.get(`${server.origin}/v1/posts?limit=5`);
    expect(sink.exchanges).toEqual([exchange]);
    expect(exchange).toMatchObject({ url: `${server.origin}/v1/posts?limit=5`, status: 200 });
    expect(exchange.responseHeaders.slice(0, 5)).toEqual([
      ['Content-TYPE', 'application/json'],
      ['x-a', '1'],
      ['X-B', 'å'],
      ['x-a', '2'],
      ['Content-Encoding', 'gzip'],
    ]);
    expect(Buffer.from(exchange.wireBody)).toEqual(gzipSync(json));
    expect(Buffer.from(exchange.payload)).toEqual(json);
  });

  it('tells exactly what was asked', async () => {
    await using server = await startServer((_, response) => response.end());
    const { requestHeaders } = await openHttp().http.get(server.origin);
    expect(requestHeaders.flat()).toEqual(server.requests[0]!.rawHeaders);
    expect(requestHeaders).toContainEqual(['User-Agent', expect.stringMatching(/^Flodesarkivet\/\d+\.\d+\.\d+$/)]);
  });

  it('is asked for on condition that it has changed, and says where it has not', async () => {
    await using server = await startServer((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"7"' && request.headers['if-modified-since'] !== undefined;
      response.writeHead(isKnown ? 304 : 200, { ETag: '"7"' }).end();
    });
    const { http, sink } = openHttp();
    const unless = { etag: '"7"', lastModified: 'Mon, 23 Nov 2026 14:20:00 GMT' };
    expect((await http.get(server.origin, unless)).status).toBe(304);
    expect((await http.get(server.origin, { etag: '"6"', lastModified: null })).status).toBe(200);
    expect(server.requests[1]!.headers).not.toHaveProperty('if-modified-since');
    expect(sink.statuses).toEqual([304, 200]);
  });

  it('may be a refusal: what 404 means is for the connector to say', async () => {
    await using server = await startServer((_, response) =>
      response.writeHead(404).end('{"error":"Record not found"}'),
    );
    const { http, sink } = openHttp();
    expect((await http.get(server.origin)).status).toBe(404);
    expect(sink.statuses).toEqual([404]);
  });

  it('is not handed over where it cannot be stored, and the sink’s own error is told', async () => {
    await using server = await startServer((_, response) => response.end());
    const full = new Error('no space left');
    const { http, sink } = openHttp();
    sink.storeExchange = () => Promise.reject(full);
    await expect(http.get(server.origin)).rejects.toBe(full);
    expect(server.requests).toHaveLength(1);
  });

  it('is counted with its bytes on the wire', async () => {
    await using server = await startServer((_, response) => response.end(json));
    const { http } = openHttp();
    await http.get(server.origin);
    await http.download(server.origin);
    expect(http.tally).toMatchObject({ requests: 2, bytes: 2 * json.length });
  });

  it('comes over connections that are used again', async () => {
    await using server = await startServer((_, response) => response.end(json));
    const { http } = openHttp();
    for (let n = 0; n < 20; n++) await http.get(server.origin);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it('comes over four connections at most, however many are asked for at once', async () => {
    await using server = await startServer((_, response) => response.end(json));
    const { http } = openHttp();
    await Promise.all(Array.from({ length: 20 }, () => http.get(server.origin)));
    expect(server.connections()).toBe(4);
  });

  it('is stored and then refused where its encoding is not what it says', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('not gzip at all');
    });
    const { http, sink } = openHttp();
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'server-failed' });
    expect(Buffer.from(sink.exchanges[0]!.wireBody).toString()).toBe('not gzip at all');
  });
});

describe('a file that is downloaded', () => {
  it('goes to the sink with its bytes, and its head says how they came', async () => {
    await using server = await startServer((request, response) => {
      expect(request.headers['accept-encoding']).toBe('identity');
      response.writeHead(200, { 'Content-Type': 'image/PNG; charset=binary' }).end(json);
    });
    const { http, sink } = openHttp();
    const file = await http.download(`${server.origin}/bild.png`);
    expect(file).toMatchObject({ bytes: json.length, mediaType: 'image/PNG', exchangeId: sink.downloads[0]!.head.id });
    expect(sink.downloads[0]!.bytes).toEqual(json);
  });

  it('is decoded where the server encodes it all the same, and the head says so', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, ['Content-Encoding', 'gzip', 'Content-Length', String(gzipSync(json).length)]);
      response.end(gzipSync(json));
    });
    const { http, sink } = openHttp();
    expect((await http.download(server.origin)).mediaType).toBeNull();
    expect(sink.downloads[0]!.bytes).toEqual(json);
    expect(sink.downloads[0]!.head.responseHeaders.map(([name]) => name)).toEqual(
      expect.arrayContaining(['X-Archive-Orig-Content-Encoding', 'X-Archive-Orig-Content-Length']),
    );
  });

  it.each([
    [404, 'file-missing'],
    [410, 'file-missing'],
    [401, 'file-denied'],
    [403, 'file-denied'],
  ])('fails at status %i as %s, with the answer stored', async (status, code) => {
    await using server = await startServer((_, response) => response.writeHead(status).end('nej'));
    const { http, sink } = openHttp();
    await expect(http.download(server.origin)).rejects.toMatchObject({ code, url: `${server.origin}/` });
    expect(sink.statuses).toEqual([status]);
    expect(sink.downloads).toEqual([]);
  });
});
