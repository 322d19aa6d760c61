import { openHttp } from '../../../test/http/open-http.js';
import { startServer } from '../../../test/http/local-server.js';

describe('a redirect', () => {
  it('is followed, and each hop is stored as an exchange of its own', async () => {
    await using server = await startServer((request, response) => {
      if (request.url === '/a') response.writeHead(301, { Location: '/b?x=1#here' }).end('moved');
      else if (request.url === '/b?x=1') response.writeHead(307, { Location: 'c' }).end();
      else response.end('framme');
    });
    const { http, sink } = openHttp();
    const exchange = await http.get(`${server.origin}/a`);
    expect(exchange.url).toBe(`${server.origin}/c`);
    expect(sink.statuses).toEqual([301, 307, 200]);
    expect(Buffer.from(sink.exchanges[0]!.wireBody).toString()).toBe('moved');
  });

  it('may lead to an address with å, ä and ö', async () => {
    await using server = await startServer((request, response) => {
      if (request.url === '/')
        response.writeHead(302, { Location: Buffer.from('/nyheter/vård').toString('latin1') }).end();
      else response.end();
    });
    const exchange = await openHttp().http.get(server.origin);
    expect(exchange.url).toBe(`${server.origin}/nyheter/v%C3%A5rd`);
  });

  it('in a circle ends after five', async () => {
    await using server = await startServer((_, response) => response.writeHead(302, { Location: '/again' }).end());
    const { http, sink } = openHttp();
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'server-failed' });
    expect(sink.exchanges).toHaveLength(6);
  });

  it.each([{}, { Location: 'http://' }])('without a usable address is the server’s failure', async (headers) => {
    await using server = await startServer((_, response) => response.writeHead(302, { ...headers }).end());
    await expect(openHttp().http.get(server.origin)).rejects.toMatchObject({ code: 'server-failed' });
  });

  it('to another scheme is refused', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(302, { Location: 'file:///etc/passwd' }).end();
    });
    await expect(openHttp().http.get(server.origin)).rejects.toMatchObject({ code: 'address-refused' });
  });

  it('leads a download to its file', async () => {
    await using server = await startServer((request, response) => {
      if (request.url === '/') response.writeHead(302, { Location: '/fil' }).end();
      else response.end('bytes');
    });
    const { http, sink } = openHttp();
    expect(await http.download(server.origin)).toMatchObject({ bytes: 5 });
    expect(sink.statuses).toEqual([302]);
    expect(sink.downloads).toHaveLength(1);
  });
});
