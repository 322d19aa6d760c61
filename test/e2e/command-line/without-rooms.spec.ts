import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inRepository, readKept } from '../../../contract/repository.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

const built = inRepository('dist-test/src');
const commandLine = 'entrypoints/cli/command-line';

describe('the program without its rooms', () => {
  let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    await writeFile(join(folder.path, 'package.json'), '{ "type": "module" }');
    await cp(join(built, 'cli.js'), join(folder.path, 'cli.js'));
    await cp(join(built, commandLine), join(folder.path, commandLine), { recursive: true });
  });
  afterAll(async () => folder[Symbol.asyncDispose]());

  function start(words: readonly string[]) {
    return spawn(process.execPath, [join(folder.path, 'cli.js'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  async function run(...words: readonly string[]) {
    const child = start(words);
    const ended = once(child, 'close') as Promise<[number | null]>;
    const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { status, stdout, stderr };
  }

  it.each([[['help']], [['--help']], [[]], [['help', 'nothing']]])('lists all commands: %j', async (words) => {
    const { status, stdout, stderr } = await run(...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readKept('docs/usage.txt').startsWith(`$ flodesarkivet help\n${stdout}`)).toBe(true);
  });
  it.each([[['help', 'records', 'list']], [['records', 'list', '--q', '--help']]])(
    'explains one: %j',
    async (words) => {
      const { status, stdout, stderr } = await run(...words);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readKept('docs/usage.txt')).toContain(`\n$ flodesarkivet help records list\n${stdout}`);
    },
  );
  it.each([
    [['nonsense'], 'Kommandot "nonsense" finns inte. Lista kommandona med: flodesarkivet help\n'],
    [['receipts', 'x'], 'Kommandot "receipts x" finns inte. Välj något av: receipts list, receipts show.\n'],
    [
      ['users', 'list', '--colour'],
      'Valet --colour finns inte.\nSå här används kommandot:\n  flodesarkivet users list\n',
    ],
    [['notes', 'sign', '1', '--sha256'], 'Valet --sha256 behöver ett värde.\nSå här används kommandot:\n'],
    [['users', 'list', '--json=1'], 'Valet --json tar inget värde.\nSå här används kommandot:\n'],
    [['records', 'show', '1', '2'], 'Ordet "2" är ett för mycket. Sätt citattecken om det som hör ihop.\n'],
  ])('says what is wrong with %j', async (words, sentence) => {
    const { status, stdout, stderr } = await run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(sentence)).toBe(true);
  });
  it('ends well where nobody reads it any longer', async () => {
    const child = start(['help']);
    child.stdout.destroy();
    const [stderr, [status]] = await Promise.all([
      text(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
  it('has none to carry out a command on', async () => {
    const { status, stderr } = await run('users', 'list');
    expect(status).not.toBe(0);
    expect(stderr).toContain('cli-rooms.js');
  });
});
