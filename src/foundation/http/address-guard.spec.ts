import { openHttp } from '../../../test/http/open-http.js';
import { startServer } from '../../../test/http/local-server.js';
import { AllowedAddresses } from './allowed-addresses.js';

const refused = { code: 'address-refused' };

describe('an address in a private network', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'nonsense',
  ])('is refused when it is typed: %s', async (url) => {
    const { http } = openHttp({ allowedPrivate: AllowedAddresses.none });
    await expect(http.get(url)).rejects.toMatchObject(refused);
    await expect(http.download(url)).rejects.toMatchObject(refused);
    expect(http.tally.requests).toBe(0);
  });

  it('is refused when a name stands for it, as the system resolves it', async () => {
    await using server = await startServer((_, response) => response.end());
    const { http } = openHttp({ allowedPrivate: AllowedAddresses.none });
    await expect(http.get(`http://localhost:${server.port}`)).rejects.toMatchObject(refused);
    expect(server.connections()).toBe(0);
  });

  it('is refused when a redirect leads to it', async () => {
    await using inner = await startServer((_, response) => response.end('secret'));
    await using outer = await startServer((_, response) => response.writeHead(302, { Location: inner.origin }).end());
    const { http, sink } = openHttp({ allowedPrivate: AllowedAddresses.parse('outer.example') }, () =>
      loopback('127.0.0.1'),
    );
    await expect(http.get(`http://outer.example:${outer.port}/`)).rejects.toMatchObject(refused);
    expect(sink.statuses).toEqual([302]);
    expect(inner.connections()).toBe(0);
  });

  it('is refused when the name server changes its answer between two requests', async () => {
    await using server = await startServer(
      (_, response) => response.setHeader('Connection', 'close').end(),
      '127.0.0.2',
    );
    const answers = ['127.0.0.2', '127.0.0.1'];
    const { http } = openHttp({ allowedPrivate: AllowedAddresses.parse('127.0.0.2') }, () =>
      loopback(answers.shift()!),
    );
    expect((await http.get(`http://changing.example:${server.port}/`)).status).toBe(200);
    await expect(http.get(`http://changing.example:${server.port}/`)).rejects.toMatchObject(refused);
  });

  it('is passed over where the name has a public address too', async () => {
    await using server = await startServer((_, response) => response.end('public'), '127.0.0.2');
    const both = async () => [...(await loopback('127.0.0.1')), ...(await loopback('127.0.0.2'))];
    const { http } = openHttp({ allowedPrivate: AllowedAddresses.parse('127.0.0.2') }, both);
    const { payload } = await http.get(`http://both.example:${server.port}/`);
    expect(Buffer.from(payload).toString()).toBe('public');
  });

  it('is reached where the operator allowed it', async () => {
    await using server = await startServer((_, response) => response.end());
    const { http } = openHttp({ allowedPrivate: AllowedAddresses.parse('localhost,127.0.0.0/8') });
    expect((await http.get(`http://localhost:${server.port}`)).status).toBe(200);
    expect((await http.get(`http://2130706433:${server.port}`)).status).toBe(200);
  });

  it('is never looked up twice for one connection', async () => {
    await using server = await startServer((_, response) => response.end());
    const asked: string[] = [];
    const { http } = openHttp({}, (name) => {
      asked.push(name);
      return loopback('127.0.0.1');
    });
    await http.get(`http://once.example:${server.port}/`);
    await http.get(`http://once.example:${server.port}/again`);
    expect(asked).toHaveLength(server.connections());
  });
});

function loopback(address: string): Promise<{ readonly address: string; readonly family: 4 }[]> {
  return Promise.resolve([{ address, family: 4 }]);
}
