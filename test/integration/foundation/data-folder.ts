import { execFileSync } from 'node:child_process';
import { chownSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseUser } from '../../../src/foundation/config/index.js';
import { isServerRunning } from '../../../src/foundation/database/embedded/server-process.js';

/** A data folder of a test's own, and what can be seen in it from outside. */
export interface DataFolder {
  readonly path: string;
  /** Null where no server runs. */
  findServer(): number | null;
  listNames(): string[];
  /** Ends the server, if one is left, and takes the folder away. */
  remove(): Promise<void>;
}

export async function makeDataFolder(owner: DatabaseUser | null = null): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'flodesarkivet-data-'));
  if (owner) chownSync(path, owner.uid, owner.gid);
  return dataFolderAt(path);
}

/** As fast as a first start is slow. No server may be using the folder. */
export async function copyDataFolder(original: DataFolder): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'flodesarkivet-data-'));
  execFileSync('cp', ['-a', `${original.path}/.`, path]);
  return dataFolderAt(path);
}

function dataFolderAt(path: string): DataFolder {
  const findServer = () => findRunning(join(path, 'postgres', 'postmaster.pid'));
  return {
    path,
    findServer,
    listNames: () => readdirSync(path),
    async remove() {
      const left = findServer();
      if (left !== null) process.kill(left, 'SIGKILL');
      await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function findRunning(pidFile: string): number | null {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    return isServerRunning(pid) ? pid : null;
  } catch {
    return null;
  }
}
