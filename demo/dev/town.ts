import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedServer } from '../../src/foundation/database/index.js';
import { demoSettings } from '../demo-environment.js';
import { chooseDemoFolder, DemoFolderTaken, makeDemoFolder } from '../demo-folder.js';
import { findFreePort } from '../find-free-port.js';
import { buildMunicipality } from '../municipality/build-municipality.js';
import { changeBeforeSecondNight } from '../municipality/second-night.js';
import { startPlatformServer } from '../platform-server/platform-server.js';
import { findKeptTown, type KeptTown } from './kept-town.js';
import { openMailbox, type Mailbox } from './mailbox.js';

/** `npm run dev -- --new` */
const isNew = process.argv.includes('--new');
const ending = new AbortController();
const ended = once(ending.signal, 'abort');
for (const sign of ['SIGTERM', 'disconnect']) process.once(sign, () => ending.abort());

class TownRefused extends Error {}

/** What surrounds the service while it is worked on: an archive that is kept, the platforms as after the second night, and a mail server. */
async function run(): Promise<void> {
  const folder = chooseDemoFolder('data-dev');
  const town = await getTown(folder);
  const municipality = buildMunicipality(town.firstNight);
  changeBeforeSecondNight(municipality);
  const platforms = await startPlatformServer(municipality, { port: town.port });
  await using mailbox = await openMailbox(folder);
  const database = await EmbeddedServer.join(folder);
  try {
    const settings = await writeSettings(folder, mailbox);
    process.send!({ settings, inspectAt: await findFreePort(9229) });
    await runProgram('sign-in-links.js', [], { ...process.env, ...settings });
    console.log(
      `\nThe archive is ${folder}. Commands on it: node --env-file=${settingsFile(folder)} dist/src/cli.js help`,
    );
    await ended;
  } finally {
    await database.leave();
    await platforms.close();
  }
}

/** The town of the archive that is kept; filled first where there is none. */
async function getTown(folder: string): Promise<KeptTown> {
  const kept = await findKeptTown(folder);
  if (kept && (await findFreePort(kept.port)) !== kept.port)
    throw new TownRefused(
      `Somebody else listens on port ${kept.port}, which the channels of ${folder} have in their addresses. ` +
        'End that program, or delete the folder.',
    );
  return kept && !isNew ? kept : await fill(folder);
}

async function fill(folder: string): Promise<KeptTown> {
  await makeDemoFolder(folder);
  const log = join(folder, 'filling.log');
  console.log(`Filling an archive with two nights of Norrsunda kommun, which takes a minute (${relative('', log)}) …`);
  const out = openSync(log, 'w');
  await runProgram('fill-archive.js', [folder], process.env, out);
  closeSync(out);
  ending.signal.throwIfAborted();
  const town = await findKeptTown(folder);
  if (!town) throw new TownRefused(`The archive could not be filled; ${log} tells why.`);
  return town;
}

/** Until it ends by itself, or with us. */
async function runProgram(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  out: number | 'inherit' = 'inherit',
) {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
    stdio: ['ignore', out, out],
    env,
  });
  void ended.then(() => child.kill());
  await once(child, 'exit');
}

/** For the service, and for commands by hand. */
async function writeSettings(folder: string, mailbox: Mailbox): Promise<Record<string, string>> {
  const settings = {
    ...demoSettings(folder),
    DATABASE_URL: '',
    PORT: process.env['PORT'] ?? String(await findFreePort(3000)),
    ...mailbox.settings,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}="${value}"\n`);
  await writeFile(settingsFile(folder), lines.join(''));
  return settings;
}

function settingsFile(folder: string): string {
  return join(relative('', folder), 'settings.env');
}

try {
  await run();
} catch (error) {
  if (error instanceof DemoFolderTaken)
    console.error(`${error.folder} holds what was not made here. Name another with DATA_DIR.`);
  else if (error instanceof TownRefused) console.error(error.message);
  else if (!ending.signal.aborted) throw error;
  process.exitCode = 2;
}
process.disconnect?.();
