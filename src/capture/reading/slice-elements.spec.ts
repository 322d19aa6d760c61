import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { sliceElements, sliceLists, sliceObject } from './slice-elements.js';
import { UnreadableJson } from './unreadable-json.js';

const bytesOf = (json: string): Uint8Array => new TextEncoder().encode(json);
const textsOf = (json: string, path: readonly string[] = []): string[] =>
  sliceElements(bytesOf(json), path).map(({ bytes }) => new TextDecoder().decode(bytes));

describe('sliceObject', () => {
  it('gives the whole object, without what stands around it', () => {
    expect(sliceObject(bytesOf('\uFEFF {"id":"1"}\n'))).toEqual({ offset: 4, bytes: bytesOf('{"id":"1"}') });
  });

  it.each(['[{"id":"1"}]', '{"id":"1"', '"id"', '{} {}'])('refuses %s', (json) => {
    expect(() => sliceObject(bytesOf(json))).toThrow(UnreadableJson);
  });
});

describe('sliceLists', () => {
  const listsOf = (json: string, ...paths: string[][]): string[][] =>
    sliceLists(bytesOf(json), paths).map((list) => list.map(({ bytes }) => new TextDecoder().decode(bytes)));

  it('gives several arrays in the order they are asked for, whatever their order in the answer', () => {
    const json = '{"below":[{"above":[9]},2],"other":[3],"above":[],"a":{"b":[1],"c":[4]}}';
    expect(listsOf(json, ['above'], ['below'])).toEqual([[], ['{"above":[9]}', '2']]);
    expect(listsOf(json, ['a', 'c'], ['a', 'b'])).toEqual([['4'], ['1']]);
  });

  it('refuses an answer that lacks one of them', () => {
    expect(() => listsOf('{"below":[1]}', ['above'], ['below'])).toThrow('no list at "above"');
    expect(() => listsOf('{"above":[1],"below":[2],"below":{}}', ['above'], ['below'])).toThrow('no list at "below"');
    expect(() => listsOf('{"a":{"b":[1]},"a":{"c":[2]}}', ['a', 'b'], ['a', 'c'])).toThrow('no list at "a.b"');
  });
});

describe('sliceElements', () => {
  it('gives each element exactly as it was written', () => {
    expect(textsOf(' [ {"a" : 1e0} ,\n"\\u00e5\\"]", [1,[2]] ] ')).toEqual(['{"a" : 1e0}', '"\\u00e5\\"]"', '[1,[2]]']);
  });

  it('counts offsets in bytes, not in characters', () => {
    expect(sliceElements(bytesOf('["åäö😀",7]'), []).map(({ offset }) => offset)).toEqual([1, 14]);
  });

  it('finds the array at a path, past other members that look like it', () => {
    const json = '{"ancestors":[{"descendants":[9]}],"text":"\\"descendants\\":[8]","descendants":[1,2]}';
    expect(textsOf(json, ['descendants'])).toEqual(['1', '2']);
    expect(textsOf('{"a":{"b":[{"b":[]}]},"b":[3]}', ['a', 'b'])).toEqual(['{"b":[]}']);
  });

  it('knows a key however it is escaped', () => {
    expect(textsOf('{"d\\u0065scendants":[1]}', ['descendants'])).toEqual(['1']);
  });

  it('takes the last of repeated keys, as JSON.parse does', () => {
    expect(textsOf('{"a":[1],"a":[2]}', ['a'])).toEqual(['2']);
    expect(() => textsOf('{"a":[1],"a":null}', ['a'])).toThrow('no list at "a"');
  });

  it('reads past a byte order mark', () => {
    expect(sliceElements(bytesOf('\uFEFF [1]'), [])).toEqual([{ offset: 5, bytes: bytesOf('1') }]);
  });

  it.each([
    ['', 'value expected at byte 0'],
    ['[{"id":1},{"id', 'string not closed at byte 14'],
    ['[1 2]', 'comma or end expected at byte 3'],
    ['[1,]', 'value expected at byte 3'],
    ['["\\x"]', 'unknown escape at byte 2'],
    ['[1]]', 'end expected at byte 3'],
    ['{"error":"x"}', 'no list at "descendants" at byte 0'],
    ['[1]', 'no list at "descendants" at byte 0'],
    ['{"descendants":{"id":1}}', 'no list at "descendants" at byte 0'],
  ])('says where %j breaks', (json, message) => {
    const path = message.includes('descendants') ? ['descendants'] : [];
    expect(() => sliceElements(bytesOf(json), path)).toThrow(UnreadableJson);
    expect(() => sliceElements(bytesOf(json), path)).toThrow(message);
  });

  it('refuses what is nested without end', () => {
    expect(() => sliceElements(bytesOf('['.repeat(100_000)), [])).toThrow('nested too deep');
  });

  it('slices as jsonc-parser does, for any JSON in any layout', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), fc.jsonValue(), fc.nat(3), (list, other, indent) => {
        const root = JSON.stringify(list, null, indent);
        expect(textsOf(root)).toEqual(oracle(root, []));
        const object = JSON.stringify({ other, 'a"b': { ö: list }, more: other }, null, indent);
        expect(textsOf(object, ['a"b', 'ö'])).toEqual(oracle(object, ['a"b', 'ö']));
      }),
    );
  });

  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    const mutated = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'[]{},:"\\u0-.e1tn \n\u0001', ''));
    fc.assert(
      fc.property(mutated, ([json, at, put]) => {
        const cut = at % (json.length + 1);
        const text = `[${json.slice(0, cut)}${put}${json.slice(cut + 1)}]`;
        expect(isReadable(() => textsOf(text))).toBe(isReadable(() => JSON.parse(text)));
      }),
      { numRuns: 2_000 },
    );
  });
});

function oracle(json: string, path: readonly string[]): string[] {
  const tree = parseTree(json);
  const array = tree && findNodeAtLocation(tree, [...path]);
  return (array?.children ?? []).map(({ offset, length }) => json.slice(offset, offset + length));
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(error instanceof SyntaxError ? SyntaxError : UnreadableJson);
    return false;
  }
}
