import { differences } from './differences.js';

const long = Array.from({ length: 4000 }, (_, at) => `      "field${at}": { "type": "string" },`);

describe('what moved in a contract', () => {
  it('is nothing where the texts are the same', () => {
    expect(differences('docs/openapi.json', long.join('\n'), long.join('\n'))).toBeNull();
  });
  it('is told by the lines that moved, the file and what to do, however long the file is', () => {
    const now = long.with(2000, '      "renamed": { "type": "string" },');
    const moved = differences('docs/openapi.json', long.join('\n'), now.join('\n'))!;
    expect(moved).toContain('docs/openapi.json does not say what is so.');
    expect(moved).toContain('npm run contract');
    expect(moved).toContain('-       "field2000": { "type": "string" },\n+       "renamed": { "type": "string" },');
    expect(moved.split('\n').length).toBeLessThan(20);
  });
  it('is a line that came, a line that went and a line in another place', () => {
    expect(differences('docs/usage.txt', 'a\nb\n', 'a\nb\nc\n')).toContain('+ c');
    expect(differences('docs/schema.sql', '  id bigint,\n  name text\n', '  id bigint\n')).toContain('-   name text');
    expect(differences('docs/tables.md', 'a\nb\nc\n', 'b\na\nc\n')).not.toBeNull();
  });
  it('is the space at the end of a line, and the missing end of the last one', () => {
    expect(differences('docs/usage.txt', 'a\n', 'a \n')).not.toBeNull();
    expect(differences('docs/usage.txt', 'a\n', 'a')).not.toBeNull();
  });
  it('is all of a file that was never written', () => {
    expect(differences('docs/usage.txt', '', 'a\nb\n')).toContain('+ a\n+ b');
  });
});
