import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMachine } from './machine.js';
import { openOperator, type Operator } from './operator.js';

describe('a command that is used wrongly', () => {
  let operator: Operator;
  let machine: Operator;
  beforeAll(async () => {
    [operator, machine] = [await openOperator(), await openMachine()];
  });
  afterAll(async () => {
    await machine.close();
    await operator.close();
  });

  it.each([
    ['an unknown command, with those that begin alike', ['records', 'fnd'], /records fnd[\s\S]*records list/],
    ['an unknown option', ['records', 'list', '--colour', 'red'], /--colour/],
    ['an option without its value', ['records', 'list', '--q'], /--q/],
    ['a day that is none', ['records', 'list', '--from', '2025-02-30'], /2025-02-30/],
    ['an end before its beginning', ['records', 'list', '--from', '2025-02-02', '--to', '2025-01-01'], /2025-01-01/],
    ['a choice that is none', ['records', 'list', '--origin', 'sent'], /received/],
    ['an operand too many', ['records', 'show', '1', '2'], /2/],
    ['a record that is not there', ['records', 'show', '99'], /99/],
    ['a channel that is not there', ['channels', 'show', '99'], /99/],
    ['a platform that is not there', ['channels', 'add', '--platform', 'myspace'], /mastodon/],
    ['a role that is not there', ['users', 'add', '--name', 'N', '--mail', 'n@e.test', '--role', 'king'], /registrar/],
  ])('names %s', async (_what, words, sentence) => {
    const { status, stdout, stderr } = await operator.run(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

  it('names a setting that makes no sense', async () => {
    const { status, stderr } = await machine.run(['channels', 'list'], { NIGHT_AT: '25:00' });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'NIGHT_AT är ”25:00”, som inte är ett klockslag. Sätt NIGHT_AT till timme och minut, till exempel 02:30.\n',
    );
  });

  it('says that the database is away, and ends with 3 or refuses the start', async () => {
    const { status, stdout, stderr } = await machine.run(['channels', 'list'], {
      DATABASE_URL: 'postgresql://nobody:nothing@127.0.0.1:9/none',
    });
    expect(status).toBeGreaterThanOrEqual(2);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('nothing');
    expect(stderr).toMatch(/databas/i);
  });

  it('names every fault of a folder of rules, with its file and line, and ends with 2', async () => {
    const folder = join(operator.folder, 'regler');
    await mkdir(folder);
    await writeFile(join(folder, 'ks.yaml'), 'rules:\n  - id: R1\n    version: 1\n    action: delete\n');
    const { status, stdout } = await operator.run(['rules', 'check', folder, '--json']);
    expect(status).toBe(2);
    const faults = stdout.trim().split('\n');
    expect(faults.map((fault) => JSON.parse(fault) as unknown)).toEqual([
      { level: 'error', file: 'ks.yaml', line: 2, sentence: 'regel 1: title saknas. Fyll i det.' },
      expect.objectContaining({ level: 'error', file: 'ks.yaml', line: 4 }),
    ]);
  });

  it('explains itself in Swedish', async () => {
    const all = await machine.run(['--help']);
    expect(all).toMatchObject({ status: 0, stderr: '' });
    for (const words of ['channels add', 'nightly', 'records export', 'users token', 'verify'])
      expect(all.stdout).toContain(words);
    const one = await operator.run(['help', 'records', 'list']);
    expect(one.stdout).toMatch(/--origin received\|drawn-up/);
  });
});
