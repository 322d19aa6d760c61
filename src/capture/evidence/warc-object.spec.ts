import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Indexer, WARCParser } from 'warcio';
import { anExchange } from '../../../test/http/an-exchange.js';
import type { HttpExchange } from '../../foundation/http/index.js';
import { writeGzipMember } from './gzip-member.js';
import { findWarcDownload, readWarcObject } from './read-warc-object.js';
import { verifyWarcObject } from './verify-warc-object.js';
import { WarcUnreadable } from './warc-unreadable.js';
import { writeWarcDownload } from './write-warc-download.js';
import { writeWarcObject } from './write-warc-object.js';

const file = { sha256: createHash('sha256').update('en bild').digest('hex'), bytes: 7 };

describe('an exchange as a WARC object', () => {
  it('has the form that WARC 1.1 prescribes', async () => {
    const text = gunzipSync(await writeWarcObject(anExchange())).toString();
    const id = (text.match(/WARC-Record-ID: (.*)\r\n/) ?? [])[1];
    const body = '{"id":"7","text":"Hej från ån"}';
    const request = 'GET /api/v1/statuses?limit=40 HTTP/1.1\r\nhost: social.example\r\nAuthorization: REDACTED\r\n\r\n';
    const response = `HTTP/1.1 200 OK\r\ncontent-TYPE: application/json\r\nx-a: 1\r\nX-A: 2\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\n\r\n${body}`;
    const common =
      'WARC-Date: 2026-11-24T02:30:00.123Z\r\nWARC-Target-URI: https://social.example/api/v1/statuses?limit=40\r\n';
    const responseId = '<urn:uuid:7b0e5a66-93a1-4c53-9dfc-54b0a6cd7a11>';
    expect(text).toBe(
      `WARC/1.1\r\nWARC-Type: request\r\nWARC-Record-ID: ${id}\r\nWARC-Concurrent-To: ${responseId}\r\n${common}` +
        `Content-Type: application/http;msgtype=request\r\nWARC-Block-Digest: ${sha256(request)}\r\n` +
        `Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}\r\n\r\n` +
        `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: ${responseId}\r\nWARC-Concurrent-To: ${id}\r\n${common}` +
        `Content-Type: application/http;msgtype=response\r\nWARC-Payload-Digest: ${sha256(body)}\r\n` +
        `WARC-Block-Digest: ${sha256(response)}\r\nContent-Length: ${Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`,
    );
  });

  it('is read back as it was, whatever stood on the wire', async () => {
    await fc.assert(
      fc.asyncProperty(exchanges(), async (exchange) => {
        const bytes = await writeWarcObject(exchange);
        const read = readWarcObject(bytes);
        expect({ ...read, wireBody: hex(read.wireBody), payload: hex(read.payload) }).toEqual({
          ...exchange,
          wireBody: hex(exchange.wireBody),
          payload: hex(exchange.payload),
        });
        expect(verifyWarcObject(bytes)).toEqual([]);
        expect(findWarcDownload(bytes)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('is read by warcio, record by record, with the same digests', async () => {
    const bytes = await writeWarcObject(anExchange());
    const records = [];
    for await (const record of new WARCParser(one(bytes))) {
      const payload = await record.readFully(false);
      records.push({ record, payload: Buffer.from(payload) });
    }
    expect(records.map(({ record }) => record.warcType)).toEqual(['request', 'response']);
    const { record, payload } = records[1]!;
    expect(record.httpHeaders?.headers.get('content-type')).toBe('application/json');
    expect(record.warcHeaders.headers.get('WARC-Payload-Digest')).toBe(sha256(payload));
    expect(payload.toString()).toBe('{"id":"7","text":"Hej från ån"}');
  });

  it('is indexed by warcio with offsets at which each record can be cut out', async () => {
    const bytes = await writeWarcObject(anExchange());
    const entries: Record<string, unknown>[] = [];
    const indexer = new Indexer({ fields: ['offset', 'length', 'warc-type'] });
    for await (const entry of indexer.iterIndex([{ reader: one(bytes), filename: 'a.warc.gz' }])) entries.push(entry);
    expect(entries.map((entry) => entry['warc-type'])).toEqual(['request', 'response']);
    for (const { offset, length, 'warc-type': type } of entries) {
      const cut = bytes.subarray(Number(offset), Number(offset) + Number(length));
      expect(gunzipSync(cut).toString()).toMatch(new RegExp(`^WARC/1.1\r\nWARC-Type: ${String(type)}\r\n`));
    }
  });
});

describe('a damaged object', () => {
  it('is found out, whichever byte is flipped', async () => {
    const exchange = anExchange({ payload: Buffer.from('Hej från ån '.repeat(20)) });
    for (const bytes of [await writeWarcObject(exchange), await writeWarcDownload(exchange, file)]) {
      const unnoticed = Array.from(bytes.keys()).filter((at) => verifyWarcObject(flip(bytes, at, 0xff)).length === 0);
      expect(unnoticed).toEqual([]);
    }
  });

  it('is found out at every bit that carries something', async () => {
    const exchange = anExchange();
    const bytes = await writeWarcObject(exchange);
    for (const at of bytes.keys()) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = flip(bytes, at, 1 << bit);
        if (verifyWarcObject(flipped).length === 0) expect(gunzipSync(flipped)).toEqual(gunzipSync(bytes));
      }
    }
  });

  it('is found out where it was cut, lengthened, or lost a record', async () => {
    const bytes = await writeWarcObject(anExchange());
    const second = bytes.indexOf(bytes.subarray(0, 10), 1);
    const broken = [
      Buffer.alloc(0),
      bytes.subarray(0, -1),
      bytes.subarray(0, second),
      bytes.subarray(second),
      Buffer.concat([bytes, Buffer.from([0])]),
      Buffer.concat([bytes, bytes]),
      Buffer.from('<html>'),
    ];
    for (const damaged of broken) {
      expect(verifyWarcObject(damaged)).toEqual([expect.objectContaining({ code: 'unreadable', record: 'object' })]);
      expect(() => readWarcObject(damaged)).toThrow(WarcUnreadable);
    }
  });

  it('is found out where somebody wrote another text and mended the check sums', async () => {
    const bytes = await writeWarcObject(anExchange());
    const text = gunzipSync(bytes).toString('latin1').replace('"id":"7"', '"id":"8"');
    const at = text.indexOf('WARC/1.1', 1);
    const parts = [text.slice(0, at), text.slice(at)].map((part) => writeGzipMember(Buffer.from(part, 'latin1')));
    const codes = verifyWarcObject(Buffer.concat(await Promise.all(parts))).map(({ code }) => code);
    expect(codes).toEqual(['block-changed', 'payload-changed']);
  });

  it('is found out where its records belong to different exchanges', async () => {
    const [one, other] = await Promise.all([writeWarcObject(anExchange()), writeWarcObject(anExchange())]);
    const cut = (bytes: Buffer) => bytes.indexOf(bytes.subarray(0, 10), 1);
    const mixed = Buffer.concat([one.subarray(0, cut(one)), other.subarray(cut(other))]);
    expect(verifyWarcObject(mixed)).toEqual([expect.objectContaining({ code: 'unpaired' })]);
  });
});

describe('the evidence of a download', () => {
  it('names the file that lives in the blob store and does not hold it', async () => {
    const head = anExchange({ responseHeaders: [['Content-Length', '7']] });
    const bytes = await writeWarcDownload(head, file);
    const text = gunzipSync(bytes).toString();
    expect(text).toContain('WARC-Type: revisit\r\n');
    expect(text).toContain('WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n');
    expect(text).toContain(`WARC-Payload-Digest: sha256:${file.sha256}\r\n`);
    expect(text).toContain('WARC-Truncated: length\r\n');
    expect(text).toMatch(/WARC-Refers-To-Target-URI: ni:\/\/\/sha-256;[\w-]{43}\r\n/);
    expect(verifyWarcObject(bytes)).toEqual([]);
  });

  it('is read back with its head and its file, and not as an answer', async () => {
    const { wireBody: _, payload: __, ...head } = anExchange();
    const bytes = await writeWarcDownload(head, file);
    expect(findWarcDownload(bytes)).toEqual({ head, file });
    expect(() => readWarcObject(bytes)).toThrow('blob store');
  });

  it('is read by warcio as a revisit', async () => {
    const types = [];
    for await (const record of new WARCParser(one(await writeWarcDownload(anExchange(), file)))) {
      await record.readFully(false);
      types.push(record.warcType);
    }
    expect(types).toEqual(['request', 'revisit']);
  });
});

function exchanges(): fc.Arbitrary<HttpExchange> {
  const name = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,20}$/).filter((text) => !/^(x-archive-|content-enc)/i.test(text)); // prettier-ignore
  const value = fc.stringMatching(/^[\t -~\x80-\xff]{0,40}$/);
  const headers = fc.array(fc.tuple(name, value), { maxLength: 12 });
  return fc
    .record({
      id: fc.uuid(),
      sentAt: fc.date({ min: new Date('1990-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
      requestHeaders: headers,
      status: fc.integer({ min: 200, max: 599 }),
      statusText: fc.constantFrom('', 'OK', 'Not Found', 'Allt  väl'),
      responseHeaders: headers,
      payload: fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 5000 })),
      coding: fc.constantFrom('none', 'gzip', 'br'),
      framing: fc.constantFrom<readonly [string, string][]>([], [['transfer-Encoding', 'chunked']]),
    })
    .map(({ coding, framing, ...stated }) => {
      const encoding: [string, string][] = coding === 'none' ? [] : [['Content-encoding', coding]];
      const wireBody = encode(coding, stated.payload);
      return anExchange({ ...stated, responseHeaders: [...stated.responseHeaders, ...framing, ...encoding], wireBody });
    });
}

function encode(coding: 'none' | 'gzip' | 'br', payload: Uint8Array): Uint8Array {
  switch (coding) {
    case 'none':
      return payload;
    case 'gzip':
      return gzipSync(payload);
    case 'br':
      return brotliCompressSync(payload);
  }
}

function flip(bytes: Buffer, at: number, mask: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[at]! ^= mask;
  return flipped;
}

function sha256(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

async function* one(bytes: Buffer): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
