/** Everything that needs no database: types, lint, format, import rules, tables, references, dead code, unit tests. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const jest = 'node node_modules/jest/bin/jest.js';
/** The longest first; each waits for a free place, and for what it needs. */
const steps = [
  { name: 'lint', command: 'npx eslint . --cache --cache-location node_modules/.cache/eslint/' },
  { name: 'types', command: 'npx tsc --noEmit --tsBuildInfoFile node_modules/.cache/types.tsbuildinfo' },
  { name: 'build', command: 'node scripts/build.js tsconfig.test.json' },
  {
    name: 'import rules',
    command: 'npx depcruise src migrations demo --config .dependency-cruiser.cjs --output-type err',
  },
  { name: 'unit', command: `${jest} --selectProjects unit`, after: 'build' },
  { name: 'format', command: 'npx prettier --check --log-level warn --cache .' },
  { name: 'dead code', command: 'npx knip' },
  { name: 'tables', command: 'node --enable-source-maps dist-test/contract/compare-tables.js', after: 'build' },
  { name: 'references', command: 'node scripts/check-references.js' },
];
const places = Math.min(availableParallelism(), 2);
const waiting = [...steps];
const done = new Map();

await Promise.all(Array.from({ length: places }, work));
const failed = steps.filter(({ name }) => done.get(name) !== 0).map(({ name }) => name);
if (failed.length) {
  console.error(`check failed: ${failed.join(', ')}`);
  process.exit(1);
}

async function work() {
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ after }) => after === undefined || done.has(after));
    if (ready < 0) await new Promise((again) => setTimeout(again, 100));
    else await run(waiting.splice(ready, 1)[0]);
  }
}

/** What it says is told when it has ended, so that two do not speak at once. */
async function run({ name, command }) {
  const started = performance.now();
  const said = [];
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece) => said.push(piece));
  const status = await new Promise((ended) => child.on('close', ended));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) process.stdout.write(said.join(''));
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  done.set(name, status);
}
