import { JsonScanner } from './json-scanner.js';
import { UnreadableJson } from './unreadable-json.js';

export interface ByteSlice {
  /** Bytes from the start of the payload. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/**
 * The exact bytes of each element of the array at the path (`[]`: the root); an object there is given whole, as one slice.
 * Where a key is repeated the last one counts, as with JSON.parse.
 * @throws UnreadableJson where the payload is broken, or holds neither array nor object at the path.
 */
export function sliceElements(payload: Uint8Array, path: readonly string[]): ByteSlice[] {
  const scanner = new JsonScanner(payload);
  let slices: ByteSlice[] | null = null;

  const slice = (offset: number, end: number): ByteSlice => ({ offset, bytes: payload.subarray(offset, end) });

  const collectAt = (start: number): number => {
    if (payload[start] === 0x5b) {
      const elements: ByteSlice[] = [];
      const end = scanner.eachElement(start, (at) => {
        const next = scanner.skipValue(at);
        elements.push(slice(at, next));
        return next;
      });
      slices = elements;
      return end;
    }
    const end = scanner.skipValue(start);
    slices = payload[start] === 0x7b ? [slice(start, end)] : null;
    return end;
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

  const start = scanner.skipSpace(startsWithByteOrderMark(payload) ? 3 : 0);
  const end = scanner.skipSpace(descend(start, 0));
  if (end < payload.length) throw new UnreadableJson('end expected', end);
  if (slices === null) throw new UnreadableJson(`no list at "${path.join('.')}"`, start);
  return slices;
}

function startsWithByteOrderMark(payload: Uint8Array): boolean {
  return payload[0] === 0xef && payload[1] === 0xbb && payload[2] === 0xbf;
}

function isKey(payload: Uint8Array, start: number, wanted: string): boolean {
  const end = new JsonScanner(payload).skipString(start);
  return JSON.parse(Buffer.from(payload.subarray(start, end)).toString()) === wanted;
}
