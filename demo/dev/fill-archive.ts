import { Clock } from '../../src/foundation/clock/index.js';
import { EmbeddedServer } from '../../src/foundation/database/index.js';
import { findFreePort } from '../find-free-port.js';
import { buildMunicipality } from '../municipality/build-municipality.js';
import { startPlatformServer } from '../platform-server/platform-server.js';
import { readDisposalList } from '../read-disposal-list.js';
import { runFlodesarkivet } from '../run-flodesarkivet.js';
import { showTriage } from '../show-triage.js';
import { latestTwoNights, liveTwoNights } from '../two-nights.js';
import { keepTown } from './kept-town.js';
import { openMailbox } from './mailbox.js';

/** The archivists and the registrar come with their work. */
const people = [
  ['Sara Lindmark', 'channel-officer:Kommunstyrelsen'],
  ['Maja Holm', 'administrator'],
] as const;
const wishedPort = 4300;
const dataDir = process.argv[2]!;
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

const mail = await openMailbox(dataDir);
Object.assign(process.env, mail.settings);
const setting = { dataDir, stop: stop.signal };
const nights = latestTwoNights(dataDir);
const municipality = buildMunicipality(nights.first);
const platforms = await startPlatformServer(municipality, { port: await findFreePort(wishedPort) });
const database = await EmbeddedServer.join(dataDir);
try {
  if ((await liveTwoNights(municipality, platforms.origin, nights, setting)) > 1) throw new Error('a night failed');
  const now = { ...setting, at: new Clock().now() };
  await readDisposalList(now);
  for (const [name, role] of people) await runFlodesarkivet(addition(name, role), now);
  stop.signal.throwIfAborted();
  await showTriage(dataDir, 0);
  await keepTown(dataDir, { firstNight: nights.first, port: Number(new URL(platforms.origin).port) });
} finally {
  await platforms.close();
  await database.leave();
  await mail[Symbol.asyncDispose]();
}

function addition(name: string, role: string): string[] {
  const mail = `${name.toLowerCase().replace(' ', '.')}@norrsunda.example`;
  return ['users', 'add', '--name', name, '--mail', mail, '--role', role];
}
