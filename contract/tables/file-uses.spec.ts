import ts from 'typescript';
import { entitiesIn, usesInFile } from './file-uses.js';

const names = { tables: new Set(['record', 'channel', 'person_role', 'api_key_role']), columns: new Set<string>() };

function read(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
}

/** What the first file does; it may import the others. */
function tell(source: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = new Map(Object.entries(others).map(([path, text]) => [path, read(path, text)]));
  const entities = new Map([...files.values()].flatMap(entitiesIn));
  const found = usesInFile(read('a.rows.ts', source), names, entities, (path) => files.get(path) ?? null);
  return [...found.uses.map(({ table, deed }) => `${deed} ${table}`), ...found.doubts];
}

describe('what a file does to tables', () => {
  it('is found in quotes, templates and sums, with the parts of a template', () => {
    expect(tell("const a = 'SELECT 1 FROM ' + 'record';")).toEqual(['reads record']);
    expect(tell('const a = `SELECT ${b ? `EXISTS (SELECT FROM record)` : 0} FROM channel`;')).toEqual([
      'reads channel',
      'reads record',
    ]);
    expect(tell('const also = `, ${x} y JOIN record r`; const a = `SELECT 1 FROM channel c ${also}`;')).toContain(
      'reads record',
    );
  });
  it('is not found in words for people', () => {
    expect(tell("const a = 'a record of the channel'; const kind = 'record';")).toEqual([]);
  });
  it('is told of a name that a constant, a choice, a type, a call or another file puts in', () => {
    expect(tell("const t = 'record'; const a = `SELECT 1 FROM ${t}`;")).toEqual(['reads record']);
    expect(tell("const a = `DELETE FROM ${b ? 'record' : 'channel'}`;")).toEqual(['writes record', 'writes channel']);
    expect(tell("type H = 'person' | 'api_key'; export const a = (h: H) => `SELECT 1 FROM ${h}_role`;")).toEqual([
      'reads person_role',
      'reads api_key_role',
    ]);
    expect(tell("function f(t: string) { return `SELECT 1 FROM ${t}`; } f('record'); f('channel');")).toEqual([
      'reads record',
      'reads channel',
    ]);
    expect(
      tell("import { t } from './b.js'; const a = `SELECT 1 FROM ${t}`;", { './b.js': "export const t = 'record';" }),
    ).toEqual(['reads record']);
  });
  it('is doubtful, with its line, where anybody may put any name in', () => {
    expect(tell('\nexport const a = (t: string) => `SELECT 1 FROM ${t}`;')).toEqual(['2: which table is ${t}?']);
    expect(tell('function f(t: string) { return `SELECT 1 FROM ${t}`; } names.map(f);')).toEqual([
      '1: which table is ${t}?',
    ]);
    expect(tell('const a = `SELECT 1 FROM ${pick()}`;')).toEqual(['1: which table is ${pick()}?']);
    expect(tell("const also = ', record r'; const a = `SELECT 1 FROM channel c ${also}`;")).toContain(
      '1: what does "record" do here?',
    );
  });
  it('is told of rows as parameters and of parts that are read where they are written', () => {
    expect(tell('const a = `SELECT 1 FROM ${rows.sql}, record`;')).toEqual(['reads record']);
    expect(tell('const l = `record r JOIN channel c ON true`; const a = `SELECT 1 FROM ${l}`;')).toEqual([
      'reads record',
      'reads channel',
    ]);
  });
  it('is told of an entity', () => {
    const entity = "@Entity('channel') export class ChannelEntity {}";
    expect(tell('tx.repository(ChannelEntity).save(x);', { './c.js': entity })).toEqual([
      'reads channel',
      'writes channel',
    ]);
  });
});
