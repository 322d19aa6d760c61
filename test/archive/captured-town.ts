import { createServer } from 'node:net';
import { once } from 'node:events';
import { threadId } from 'node:worker_threads';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import { exampleChannels } from '../../demo/municipality/channels.js';
import type { Municipality } from '../../demo/municipality/municipality.js';
import { changeBeforeSecondNight } from '../../demo/municipality/second-night.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { PlatformServerOptions } from '../../demo/platform-server/platform-server-options.js';
import { getTestServer } from '../database/test-server.js';
import { makeRulesFolder } from '../rules/rules-folder.js';
import { copyArchive, lasting, type CopiedArchive } from './copied-archive.js';
import { nextNight } from './next-night.js';
import { openTestArchive } from './open-test-archive.js';

/** What the archive of Norrsunda kommun has been through. */
export interface Past {
  readonly name: string;
  readonly nights: 0 | 1 | 2;
  /** Its only file of rules; null: those that come along. */
  readonly rules: string | null;
}

/** Its channels are registered. */
export const beforeItsFirstNight: Past = { name: 'no night', nights: 0, rules: null };
export const afterOneNight: Past = { name: 'one night', nights: 1, rules: null };

/** An archive with that past, and the platforms as they stand then. */
export interface CapturedTown {
  readonly archive: CopiedArchive;
  /** When its last night was over. */
  readonly capturedAt: Date;
  readonly municipality: Municipality;
  readonly platforms: PlatformServer;
}

/** Captured for the first spec of a process that asks, and copied for the others. One at a time: the port is in the addresses. */
export async function copyCapturedTown(past: Past, options: PlatformServerOptions = {}): Promise<CapturedTown> {
  const original = originals.get(past.name) ?? capture(past);
  originals.set(past.name, original);
  const { archive, port, firstNight, capturedAt } = await original;
  const municipality = buildMunicipality(firstNight);
  if (past.nights === 2) changeBeforeSecondNight(municipality);
  const platforms = await startPlatformServer(municipality, { ...options, port });
  return { archive: await copyArchive(archive), capturedAt, municipality, platforms };
}

interface Original extends Pick<CapturedTown, 'archive' | 'capturedAt'> {
  readonly port: number;
  readonly firstNight: Date;
}

const originals = new Map<string, Promise<Original>>();

async function capture({ nights, rules }: Past): Promise<Original> {
  await using folder = rules === null ? null : await makeRulesFolder(rules);
  const archive = await copyArchive(null, getTestServer().folder);
  const open = await openTestArchive(folder ? { RULES_DIR: folder.path } : {}, lasting(archive));
  const firstNight = nextNight(open.rooms);
  const municipality = buildMunicipality(firstNight);
  const port = await findLastingPort();
  const platforms = await startPlatformServer(municipality, { port });
  for (const channel of exampleChannels(platforms.origin)) await open.register(channel);
  if (nights > 0) await open.night();
  if (nights === 2) {
    changeBeforeSecondNight(municipality);
    await open.night();
  }
  await platforms.close();
  await open.close();
  return { archive, port, firstNight, capturedAt: open.clock.now() };
}

/** Below those that the system gives to whoever asks for any, and apart from those of other runs and workers. */
let nextPort = 10_000 + 500 * (process.pid % 40) + 20 * (threadId % 25);

/** Never twice: between two specs nobody listens on it. */
async function findLastingPort(): Promise<number> {
  while (!(await isFree(nextPort))) nextPort += 1;
  return nextPort++;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  const isListening = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.close();
  return isListening;
}
