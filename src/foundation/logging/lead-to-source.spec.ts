import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leadToSource } from './lead-to-source.js';

let folder: string;
let made: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flodesarkivet-source-'));
  made = pathToFileURL(join(folder, 'made.js')).href;
  // The second line stems from line 5 of a.ts, up to column 9, where a library begins.
  const map = { version: 3, sources: ['../src/a.ts'], names: [], mappings: ';AAIA,Q;' };
  writeFileSync(join(folder, 'made.js.map'), JSON.stringify(map));
  writeFileSync(join(folder, 'broken.js.map'), '{');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the frames of a stack', () => {
  it('lead to the source, as often as they come', () => {
    const source = new URL('../src/a.ts', made).href;
    const frames = [`at Hand.over (${made}:2:4)`, `at async ${made}:2:1`];
    const told = [`at Hand.over (${source}:5)`, `at async ${source}:5`];
    expect(leadToSource(frames)).toEqual(told);
    expect(leadToSource(frames)).toEqual(told);
  });

  it('stay as they are in a library, in Node and where no map can be read', () => {
    const broken = pathToFileURL(join(folder, 'broken.js')).href;
    const frames = [`at ${made}:2:20`, 'at node:net:1:2', `at ${broken}:1:1`, 'at f (/x/y.js:1:2)', 'at <anonymous>'];
    expect(leadToSource(frames)).toEqual(frames);
  });
});
