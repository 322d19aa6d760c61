import { chmod, chown, mkdir } from 'node:fs/promises';
import { mayReach, type DatabaseUser } from '../../config/database-user.js';
import { DatabaseRefused } from '../database-refused.js';
import type { Cluster } from './cluster.js';

/** The server's user may pass through the data folder, not look into it. @throws DatabaseRefused `data-dir-closed` */
export async function prepareFolders(cluster: Cluster, user: DatabaseUser | null): Promise<void> {
  await mkdir(cluster.dataDir, { recursive: true });
  if (!mayReach(user, cluster.dataDir)) await chmod(cluster.dataDir, 0o711);
  if (!mayReach(user, cluster.dataDir)) throw new DatabaseRefused('data-dir-closed', cluster.dataDir);
  await mkdir(cluster.socketFolder, { recursive: true, mode: 0o700 });
  await chmod(cluster.socketFolder, 0o700);
  if (user) await chown(cluster.socketFolder, user.uid, user.gid);
}
