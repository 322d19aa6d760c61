import { gzipSync } from 'node:zlib';
import { openHttp } from '../../../test/http/open-http.js';
import { Clock } from '../clock/index.js';
import { startRawServer, startServer } from '../../../test/http/local-server.js';

const once = { attempts: 1 };

describe('an answer without measure', () => {
  it('is cut off where its head does not come', async () => {
    await using server = await startServer(() => undefined);
    const { http } = openHttp({ limits: { ...once, headersMs: 50 } });
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('is cut off where its body stops', async () => {
    await using server = await startRawServer('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf', 'stay');
    const { http } = openHttp({ limits: { ...once, idleMs: 50 } });
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'timed-out' });
    await expect(http.download(server.origin)).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('is cut off where it drips past its time, and not asked for again', async () => {
    await using server = await startServer((_, response) => {
      const drip = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(drip));
    });
    const { http, sink } = openHttp({ limits: { answerMs: 80, downloadMs: 80 } });
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'timed-out' });
    await expect(http.download(server.origin)).rejects.toMatchObject({ code: 'timed-out' });
    expect(server.requests).toHaveLength(2);
    expect([...sink.exchanges, ...sink.downloads]).toEqual([]);
  });

  it('is cut off where it does not end', async () => {
    const piece = Buffer.alloc(64 * 1024, 'a');
    await using server = await startServer((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', pour);
      pour();
    });
    const { http, sink } = openHttp({ limits: { answerBytes: 300_000, fileBytes: 300_000 } });
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'too-large' });
    await expect(http.download(server.origin)).rejects.toMatchObject({ code: 'too-large' });
    expect(server.requests).toHaveLength(2);
    expect(http.tally.bytes).toBeLessThan(2_000_000);
    expect([...sink.exchanges, ...sink.downloads]).toEqual([]);
  });

  it('is not even begun where it says that it is too large', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'Content-Length': '900000000' }).write('a');
    });
    const { http } = openHttp();
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'too-large' });
    await expect(http.download(server.origin)).rejects.toMatchObject({ code: 'too-large' });
    expect(http.tally.bytes).toBe(0);
  });

  it('is not unfolded where it is a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
    });
    const { http } = openHttp({ limits: { answerBytes: 1_000_000, fileBytes: 1_000_000 } });
    await expect(http.get(server.origin)).rejects.toMatchObject({ code: 'too-large' });
    await expect(http.download(server.origin)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is refused where its headers do not end', async () => {
    await using server = await startRawServer(`HTTP/1.1 200 OK\r\nX-Long: ${'a'.repeat(100_000)}`, 'stay');
    await expect(openHttp().http.get(server.origin)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a run that is called off', () => {
  it('ends its request with the reason', async () => {
    const run = new AbortController();
    await using server = await startServer(() => run.abort(new Error('the claim is lost')));
    const { http } = openHttp({ signal: run.signal });
    await expect(http.get(server.origin)).rejects.toThrow('the claim is lost');
    await expect(http.get(server.origin)).rejects.toThrow('the claim is lost');
    expect(server.requests).toHaveLength(1);
  });

  it('ends its wait with the reason', async () => {
    const run = new AbortController();
    class InterruptedClock extends Clock {
      override pause(ms: number, signal?: AbortSignal): Promise<void> {
        run.abort(new Error('the claim is lost'));
        return super.pause(ms, signal);
      }
    }
    await using server = await startServer((_, response) => response.writeHead(429, { 'Retry-After': '60' }).end());
    const { http } = openHttp({ signal: run.signal, clock: new InterruptedClock() });
    await expect(http.get(server.origin)).rejects.toThrow('the claim is lost');
  });

  it('ends its download with the reason', async () => {
    const run = new AbortController();
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half', () => run.abort(new Error('the claim is lost')));
    });
    const { http, sink } = openHttp({ signal: run.signal });
    await expect(http.download(server.origin)).rejects.toThrow('the claim is lost');
    expect(sink.downloads).toEqual([]);
  });
});
