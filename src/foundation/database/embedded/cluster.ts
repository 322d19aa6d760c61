import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseRefused } from '../database-refused.js';

/** Where the embedded server keeps its things below the data folder. */
export interface Cluster {
  readonly dataDir: string;
  /** PostgreSQL's own data directory. */
  readonly folder: string;
  /** Short enough for a socket's path, and closed to others. */
  readonly socketFolder: string;
  readonly logFile: string;
}

export const superuser = 'postgres';
/** The service's role and database: an ordinary role that owns the database. */
export const serviceRole = 'flodesarkivet';
export const passwordFile = 'flodesarkivet.password';

/** A socket's whole path may not pass about 100 bytes. */
const longestSocketPath = 100;
/** The same for every process, whatever its TMPDIR says. */
const forLongPaths = '/tmp';

export function clusterBelow(dataDir: string): Cluster {
  const beside = join(dataDir, 'run');
  const fits = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) < longestSocketPath;
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return {
    dataDir,
    folder: join(dataDir, 'postgres'),
    socketFolder: fits ? beside : join(forLongPaths, `flodesarkivet-${digest}`),
    logFile: join(dataDir, 'postgres.log'),
  };
}

/** @throws DatabaseRefused `folder-of-another` where it belongs to another user. */
export function isInitialised({ folder }: Cluster): boolean {
  try {
    return statSync(join(folder, 'PG_VERSION'), { throwIfNoEntry: false }) !== undefined;
  } catch {
    throw new DatabaseRefused('folder-of-another', folder);
  }
}

/** The address over the socket; both roles have the same password, which only the server's user and root can read. */
export async function getClusterUrl(cluster: Cluster, role: string, database: string): Promise<string> {
  const password = await readFile(join(cluster.folder, passwordFile), 'utf8');
  return `postgres://${role}:${password}@localhost:5432/${database}?host=${encodeURIComponent(cluster.socketFolder)}`;
}
