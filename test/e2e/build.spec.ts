import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const script = join(process.cwd(), 'scripts/build.js');
const libraries = join(process.cwd(), 'node_modules');
const programs = ['cli.js', 'cli.js.map', 'main.js', 'main.js.map'];
const whole = ['a.js', 'a.js.map', 'b.js', 'b.js.map', ...programs, 'style.css'];
let project: string;

beforeEach(async () => {
  if (project) await rm(project, { recursive: true });
  project = await mkdtemp(join(tmpdir(), 'flodesarkivet-build-'));
  await symlink(libraries, join(project, 'node_modules'));
  const compilerOptions = {
    outDir: 'dist',
    rootDir: '.',
    noLib: true,
    types: [],
    module: 'nodenext',
    incremental: true,
    sourceMap: true,
  };
  await write('package.json', JSON.stringify({ type: 'module' }));
  await write('tsconfig.json', JSON.stringify({ compilerOptions }));
  await write('tsconfig.build.json', JSON.stringify({ extends: './tsconfig.json', include: ['src'], exclude: [] }));
  const assets = [{ include: '**/*.css' }];
  await write('nest-cli.json', JSON.stringify({ compilerOptions: { tsConfigPath: 'tsconfig.build.json', assets } }));
  await write('package-lock.json', '{}');
  await write('src/a.ts', 'export const a = 1;');
  await write('src/b.ts', 'export const b = 1;');
  await write('src/main.ts', `import { a } from './a.js'; console.log(a, 'å', /å/.test('å'), import.meta.url);`);
  await write('src/cli.ts', `import { a } from './a.js'; console.log(a);`);
  await write('src/style.css', 'p { margin: 0 }');
  expect(await build()).toBe(0);
});

afterAll(() => rm(project, { recursive: true }));

it('makes the code and what lies beside it', async () => {
  expect(await readdir(join(project, 'dist/src'))).toEqual(whole);
});

it('bundles the programs, which find what lies beside their sources', async () => {
  const child = spawn(process.execPath, [join(project, 'dist/bundle/main.js')]);
  const place = pathToFileURL(join(await realpath(project), 'dist/src/main.js')).href;
  expect(await text(child.stdout)).toBe(`1 å true ${place}\n`);
  expect(await readFile(join(project, 'dist/bundle/main.js'), 'latin1')).not.toMatch(/[^\0-\x7f]/);
});

it('leaves alone what is built and unchanged', async () => {
  const before = await identity();

  expect(await build()).toBe(0);

  expect(await identity()).toBe(before);
});

it('follows what has changed and what is gone', async () => {
  await write('src/a.ts', 'export const a = 2;');
  await rm(join(project, 'src/b.ts'));
  await rm(join(project, 'src/style.css'));

  expect(await build()).toBe(0);

  expect(await readdir(join(project, 'dist/src'))).toEqual(['a.js', 'a.js.map', ...programs]);
  expect(await made('a.js')).toContain('a = 2');
});

it('makes good an output that somebody has touched', async () => {
  await write('dist/src/a.js', 'tampered');
  await rm(join(project, 'dist/src/b.js'));

  expect(await build()).toBe(0);

  expect(await readdir(join(project, 'dist/src'))).toEqual(whole);
  expect(await made('a.js')).toContain('a = 1');
});

it('keeps the old output where the new one cannot be made', async () => {
  await write('src/a.ts', 'export const = ;');

  expect(await build()).not.toBe(0);

  expect(await made('a.js')).toContain('a = 1');
  expect(await outputs()).toEqual(['dist']);
});

it('leaves nothing half-made when it is killed, and the next build clears up', async () => {
  await write('src/a.ts', 'export const a = 2;');
  const killed = start();
  while ((await outputs()).length === 1 && killed.exitCode === null) await stat(project);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(await made('a.js')).toContain('a = 1');

  expect(await build()).toBe(0);

  expect(await made('a.js')).toContain('a = 2');
  expect(await outputs()).toEqual(['dist']);
});

it('is done twice at once without harm', async () => {
  await write('src/a.ts', 'export const a = 2;');

  expect(await Promise.all([build(), build(), build()])).toEqual([0, 0, 0]);

  expect(await readdir(join(project, 'dist/src'))).toEqual(whole);
  expect(await made('a.js')).toContain('a = 2');
  expect(await outputs()).toEqual(['dist']);
  const before = await identity();
  await build();
  expect(await identity()).toBe(before);
});

async function write(path: string, content: string): Promise<void> {
  const file = join(project, path);
  if (!existsSync(dirname(file))) await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function start(): ChildProcess {
  return spawn(process.execPath, [script], { cwd: project, stdio: 'ignore' });
}

async function build(): Promise<number | null> {
  const [status] = (await once(start(), 'exit')) as [number | null];
  return status;
}

function made(file: string): Promise<string> {
  return readFile(join(project, 'dist/src', file), 'utf8');
}

async function outputs(): Promise<string[]> {
  return (await readdir(project)).filter((name) => name.startsWith('dist'));
}

/** Another one whenever the output has been made anew. */
async function identity(): Promise<number> {
  return (await stat(join(project, 'dist'))).ino;
}
