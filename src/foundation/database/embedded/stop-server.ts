import { setTimeout as pause } from 'node:timers/promises';
import { findServerPid, isServerRunning } from './server-process.js';

const lookAgainAfterMs = 20;
const patienceMs = 30_000;

/** PostgreSQL's "fast" shutdown: sessions end, everything is written. Waits until the process has gone. */
export async function stopServer(folder: string): Promise<void> {
  const pid = findServerPid(folder);
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < patienceMs && isServerRunning(pid); waited += lookAgainAfterMs)
    await pause(lookAgainAfterMs);
}
