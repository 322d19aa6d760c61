/**
 * `npm run dev`: the service on an archive that is kept, built and started again whenever a file is saved.
 * `npm run dev -- --new` makes the archive anew.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { relative } from 'node:path';
import { watchBuild } from './watch-build.js';

const patienceMs = 15_000;
/** The archive's surroundings (demo/dev/town.ts): set once, with what the service is to be told. */
let town = null;
let surroundings = null;
let service = null;
/** The restart that is under way, and whether another build has come meanwhile. */
let restarting = null;
let isBuiltAnew = false;
let isEnding = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
console.log('Building …');
// The archive is filled by commands, which run from their bundle.
execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
watchBuild('tsconfig.build.json', (written) => {
  if (town === null) return startTown();
  const served = written.filter((file) => !isOfTown(file));
  if (surroundings === null || written.length === 0) return;
  if (served.length === 0) return console.log(`\n${describe(written)}: seen after the next npm run dev.`);
  console.log(`\n${describe(served)}: the service starts again.`);
  isBuiltAnew = true;
  restarting ??= restart();
});

function startTown() {
  town = start(['dist/demo/dev/town.js', ...process.argv.slice(2)], process.env);
  town.once('message', (message) => {
    surroundings = message;
    console.log(`The inspector is at 127.0.0.1:${message.inspectAt}.`);
    startService();
  });
  town.once('exit', (status) => void end(status ?? 3));
}

function startService() {
  const { settings, inspectAt } = surroundings;
  const flags = [
    `--inspect=127.0.0.1:${inspectAt}`,
    '--inspect-publish-uid=http',
    '--import=./scripts/end-with-parent.js',
  ];
  service = start([...flags, 'dist/src/main.js'], { ...process.env, ...settings });
  const started = service;
  started.once('exit', () => {
    if (service === started && !isEnding) console.error('The service has ended; it starts again with the next save.');
  });
}

async function restart() {
  while (isBuiltAnew && !isEnding) {
    isBuiltAnew = false;
    const old = service;
    service = null;
    await stop(old);
    if (!isEnding) startService();
  }
  restarting = null;
}

/** The service first, so that the database is the last to be left. */
async function end(status) {
  if (isEnding) return;
  isEnding = true;
  await stop(service);
  await stop(town);
  process.exit(status);
}

/** In a group of its own: Ctrl-C reaches this process alone, which ends the others in order. */
function start(args, env) {
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  return spawn(process.execPath, ['--enable-source-maps', ...args], { stdio, env, detached: true });
}

async function stop(child) {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  process.kill(-child.pid, 'SIGTERM');
  await once(child, 'exit');
  clearTimeout(timer);
}

function isOfTown(file) {
  return relative('dist', file).startsWith('demo/');
}

function describe(written) {
  const [first, ...others] = written.map((file) => relative('dist', file).replace(/\.js$/, ''));
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
