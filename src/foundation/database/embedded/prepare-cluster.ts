import { chmod, chown, lstat, mkdir, realpath } from 'node:fs/promises';
import type { DatabaseUser } from '../../config/database-user.js';
import { DatabaseRefused } from '../database-refused.js';
import { clusterBelow, type Cluster } from './cluster.js';
import { letPass } from './let-pass.js';

/** Makes the folders around the cluster. @throws DatabaseRefused `data-dir-closed`, `folder-of-another` */
export async function prepareCluster(dataDir: string, user: DatabaseUser | null): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true });
  if (!(await letPass(user, dataDir))) throw new DatabaseRefused('data-dir-closed', dataDir);
  const cluster = clusterBelow(await realpath(dataDir));
  await prepareSocketFolder(cluster.socketFolder, user);
  return cluster;
}

/** Below /tmp anybody may have been there before us, also with a link to somewhere else. */
async function prepareSocketFolder(folder: string, user: DatabaseUser | null): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  const isOurs = found.uid === process.getuid?.() || found.uid === user?.uid;
  if (!found.isDirectory() || !isOurs) throw new DatabaseRefused('folder-of-another', folder);
  await chmod(folder, 0o700);
  if (user) await chown(folder, user.uid, user.gid);
}
