import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { decodeBody } from './content-encoding.js';

const text = Buffer.from('Ny lekplats vid ån '.repeat(100));

describe('a body with a content encoding', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['identity', text],
    ['deflate, gzip', gzipSync(deflateSync(text))],
  ])('is decoded from %s', (coding, body) => {
    const { payload, fault } = decodeBody(body, [['content-encoding', coding]], 1_000_000);
    expect(fault).toBeNull();
    expect(Buffer.from(payload)).toEqual(text);
  });

  it.each([
    ['zstd', text],
    ['gzip', text],
    ['gzip', gzipSync(text).subarray(0, 40)],
  ])('stays as it came where it is not %s', (coding, body) => {
    expect(decodeBody(body, [['Content-Encoding', coding]], 1_000_000)).toEqual({
      payload: body,
      fault: 'undecodable',
    });
  });

  it('may be empty', () => {
    expect(decodeBody(Buffer.alloc(0), [['Content-Encoding', 'gzip']], 10).fault).toBeNull();
  });

  it('is not unfolded beyond the bound, in any step', () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000));
    expect(decodeBody(bomb, [['Content-Encoding', 'gzip']], 100_000).fault).toBe('too-large');
    const nested = gzipSync(bomb);
    expect(decodeBody(nested, [['Content-Encoding', 'gzip, gzip']], 100_000).fault).toBe('too-large');
  });
});
