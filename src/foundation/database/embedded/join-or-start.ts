import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseRefused } from '../database-refused.js';
import { getClusterUrl, isInitialised, serviceRole } from './cluster.js';
import { initialiseCluster } from './initialise-cluster.js';
import { launchServer } from './launch-server.js';
import { Membership, type JoinAnswer } from './membership.js';
import type { ServerParts } from './server-parts.js';
import { removeStalePid } from './server-process.js';
import { withStartLock } from './start-lock.js';

const askAgainAfterMs = 25;
/** The remains of a killed server may take a while to go away. */
const mostLaunches = 20;
const launchAgainAfterMs = 250;

/** @throws DatabaseRefused `server-did-not-start`, `other-major` */
export async function joinOrStart(parts: ServerParts): Promise<Membership> {
  for (let launched = 0; launched < mostLaunches; launched++) {
    let answer: JoinAnswer = await askUntilSettled(parts);
    if (answer === 'absent') answer = await withStartLock(parts.cluster.folder, () => start(parts));
    if (answer instanceof Membership) return answer;
    await pause(launchAgainAfterMs);
  }
  throw new DatabaseRefused('server-did-not-start', parts.cluster.logFile);
}

async function start(parts: ServerParts): Promise<JoinAnswer> {
  const { cluster, binaries, user, settings } = parts;
  const answer = await askUntilSettled(parts);
  if (answer !== 'absent') return answer;
  if (!isInitialised(cluster)) await initialiseCluster(cluster, binaries, user);
  await refuseOtherMajor(parts);
  await removeStalePid(cluster.folder);
  const server = launchServer(cluster, binaries, user, settings);
  for (;;) {
    const joined = await ask(parts);
    if (joined instanceof Membership || server.hasEnded()) return joined;
    await pause(askAgainAfterMs);
  }
}

/** Recovery after a crash and a slow stop both end; a server that is busy with them is worth waiting for. */
async function askUntilSettled(parts: ServerParts): Promise<Membership | 'absent'> {
  for (;;) {
    const answer = await ask(parts);
    if (answer !== 'busy') return answer;
    await pause(askAgainAfterMs);
  }
}

async function ask({ cluster }: ServerParts): Promise<JoinAnswer> {
  if (!isInitialised(cluster)) return 'absent';
  return Membership.tryToJoin(await getClusterUrl(cluster, serviceRole, serviceRole));
}

async function refuseOtherMajor({ cluster, binaries }: ServerParts): Promise<void> {
  const made = (await readFile(join(cluster.folder, 'PG_VERSION'), 'utf8')).trim();
  if (made !== binaries.major) throw new DatabaseRefused('other-major', `${made} ≠ ${binaries.major}`);
}
