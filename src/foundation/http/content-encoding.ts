import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { findHeader, type HeaderList } from './http-exchange.js';

/** A body with its content encoding undone; with a fault, the payload is the body as it came. */
export interface DecodedBody {
  readonly payload: Uint8Array;
  readonly fault: 'undecodable' | 'too-large' | null;
}

interface Coding {
  readonly decode: (body: Uint8Array, options: zlib.ZlibOptions) => Buffer;
  readonly createDecoder: () => Transform;
}

const gzip: Coding = { decode: zlib.gunzipSync, createDecoder: () => zlib.createGunzip() };
const codings: ReadonlyMap<string, Coding> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', { decode: inflate, createDecoder: () => zlib.createInflate() }],
  ['br', { decode: zlib.brotliDecompressSync, createDecoder: () => zlib.createBrotliDecompress() }],
]);

/** @param maxBytes - bounds every decoded step, so that a small body cannot unfold into the whole memory */
export function decodeBody(body: Uint8Array, headers: HeaderList, maxBytes: number): DecodedBody {
  const names = listCodings(headers);
  if (names.length === 0 || body.byteLength === 0) return { payload: body, fault: null };
  try {
    return { payload: names.reduceRight((rest, name) => undo(rest, name, maxBytes), body), fault: null };
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { payload: body, fault: isTooLarge ? 'too-large' : 'undecodable' };
  }
}

/** The same for a body that is never held in memory; what cannot be decoded makes the stream fail. */
export function decodeStream(body: AsyncIterable<Uint8Array>, headers: HeaderList): AsyncIterable<Uint8Array> {
  const decoders = listCodings(headers)
    .reverse()
    .map((name) => getCoding(name).createDecoder());
  if (decoders.length === 0) return body;
  // The reader of the last stream is told of a failure in any of them.
  return pipeline([Readable.from(body), ...decoders], () => undefined) as unknown as Readable;
}

export class UnknownCoding extends Error {
  constructor(name: string) {
    super(`unknown content encoding ${name}`);
    this.name = 'UnknownCoding';
  }
}

function listCodings(headers: HeaderList): string[] {
  const value = findHeader(headers, 'Content-Encoding') ?? '';
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '' && name !== 'identity');
}

function getCoding(name: string): Coding {
  const coding = codings.get(name);
  if (!coding) throw new UnknownCoding(name);
  return coding;
}

function undo(body: Uint8Array, name: string, maxOutputLength: number): Uint8Array {
  return getCoding(name).decode(body, { maxOutputLength });
}

/** Some servers send `deflate` without its two-byte head. */
function inflate(body: Uint8Array, options: zlib.ZlibOptions): Buffer {
  const hasHead = (body[0]! & 0x0f) === 8;
  return hasHead ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options);
}
