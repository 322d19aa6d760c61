import { JsonScanner } from './json-scanner.js';
import { UnreadableJson } from './unreadable-json.js';

export interface ByteSlice {
  /** Bytes from the start of the payload. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/**
 * The exact bytes of each element of the array at the path (`[]`: the root).
 * Where a key is repeated the last one counts, as with JSON.parse.
 * @throws UnreadableJson where the payload is broken, or holds no array at the path.
 */
export function sliceElements(payload: Uint8Array, path: readonly string[]): ByteSlice[] {
  const scanner = new JsonScanner(payload);
  let slices: ByteSlice[] | null = null;

  const collectAt = (start: number): number => {
    if (payload[start] !== 0x5b) return scanner.skipValue(start);
    const elements: ByteSlice[] = [];
    slices = elements;
    return scanner.eachElement(start, (at) => {
      const next = scanner.skipValue(at);
      elements.push({ offset: at, bytes: payload.subarray(at, next) });
      return next;
    });
  };

  const descend = (start: number, depth: number): number => {
    const wanted = path[depth];
    if (wanted === undefined) return collectAt(start);
    if (payload[start] !== 0x7b) return scanner.skipValue(start);
    return scanner.eachMember(start, (key, value) => {
      if (!isKey(payload, key, wanted)) return scanner.skipValue(value);
      slices = null;
      return descend(value, depth + 1);
    });
  };

  const start = findStart(payload, scanner);
  expectEnd(payload, scanner, descend(start, 0));
  if (slices === null) throw new UnreadableJson(`no list at "${path.join('.')}"`, start);
  return slices;
}

/** The exact bytes of the object that the payload is. @throws UnreadableJson where it is broken, or no object. */
export function sliceObject(payload: Uint8Array): ByteSlice {
  const scanner = new JsonScanner(payload);
  const start = findStart(payload, scanner);
  const end = scanner.skipValue(start);
  expectEnd(payload, scanner, end);
  if (payload[start] !== 0x7b) throw new UnreadableJson('object expected', start);
  return { offset: start, bytes: payload.subarray(start, end) };
}

function expectEnd(payload: Uint8Array, scanner: JsonScanner, at: number): void {
  const end = scanner.skipSpace(at);
  if (end < payload.length) throw new UnreadableJson('end expected', end);
}

function findStart(payload: Uint8Array, scanner: JsonScanner): number {
  return scanner.skipSpace(startsWithByteOrderMark(payload) ? 3 : 0);
}

function startsWithByteOrderMark(payload: Uint8Array): boolean {
  return payload[0] === 0xef && payload[1] === 0xbb && payload[2] === 0xbf;
}

function isKey(payload: Uint8Array, start: number, wanted: string): boolean {
  const end = new JsonScanner(payload).skipString(start);
  return JSON.parse(Buffer.from(payload.subarray(start, end)).toString()) === wanted;
}
