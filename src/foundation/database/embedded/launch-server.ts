import { spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUser } from '../../config/database-user.js';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { programEnvironment } from './run-program.js';
import { serverSettings, type ServerSettings } from './server-settings.js';

const longestLogBytes = 1_000_000;

/** The server that this process launched, as long as it has not ended by itself. */
export interface LaunchedServer {
  hasEnded(): boolean;
}

export function launchServer(
  cluster: Cluster,
  binaries: Binaries,
  user: DatabaseUser | null,
  extra: ServerSettings,
): LaunchedServer {
  const settings = { ...serverSettings, unix_socket_directories: cluster.socketFolder, ...extra };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(cluster.logFile);
  // In a session of its own: an interrupt typed in the terminal reaches the service alone, which then stops the server.
  const child = spawn(join(binaries.folder, 'bin', 'postgres'), ['-D', cluster.folder, ...parameters], {
    ...user,
    cwd: cluster.folder,
    detached: true,
    env: programEnvironment,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let ended = false;
  child.once('error', () => (ended = true)).once('exit', () => (ended = true));
  return { hasEnded: () => ended };
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longestLogBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
