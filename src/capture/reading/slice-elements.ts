import { JsonScanner } from './json-scanner.js';
import { UnreadableJson } from './unreadable-json.js';

export interface ByteSlice {
  /** Bytes from the start of the payload. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

type Path = readonly string[];

/** The elements of the array at the path, as sliceLists. */
export function sliceElements(payload: Uint8Array, path: Path): ByteSlice[] {
  return sliceLists(payload, [path])[0]!;
}

/**
 * The exact bytes of each element of the arrays at the paths (`[]`: the root; none leads into another's array), in one
 * pass. Where a key is repeated the last one counts, as with JSON.parse.
 * @throws UnreadableJson where the payload is broken, or holds no array at one of the paths.
 */
export function sliceLists(payload: Uint8Array, paths: readonly Path[]): ByteSlice[][] {
  const scanner = new JsonScanner(payload);
  const lists = new Map<Path, ByteSlice[]>();

  const collectAt = (start: number, path: Path): number => {
    if (payload[start] !== 0x5b) return scanner.skipValue(start);
    const elements: ByteSlice[] = [];
    lists.set(path, elements);
    return scanner.eachElement(start, (at) => {
      const next = scanner.skipValue(at);
      elements.push({ offset: at, bytes: payload.subarray(at, next) });
      return next;
    });
  };

  const descend = (start: number, wanted: readonly Path[], depth: number): number => {
    const ending = wanted.find((path) => path.length === depth);
    if (ending) return collectAt(start, ending);
    if (wanted.length === 0 || payload[start] !== 0x7b) return scanner.skipValue(start);
    return scanner.eachMember(start, (key, value) => {
      const name = readKey(payload, key, scanner);
      const below = wanted.filter((path) => path[depth] === name);
      for (const path of below) lists.delete(path);
      return descend(value, below, depth + 1);
    });
  };

  const start = findStart(payload, scanner);
  expectEnd(payload, scanner, descend(start, paths, 0));
  return paths.map((path) => {
    const list = lists.get(path);
    if (!list) throw new UnreadableJson(`no list at "${path.join('.')}"`, start);
    return list;
  });
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

function readKey(payload: Uint8Array, start: number, scanner: JsonScanner): unknown {
  return JSON.parse(Buffer.from(payload.subarray(start, scanner.skipString(start))).toString());
}
