import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigurationRefused } from './configuration-refused.js';
import { findDatabaseUser, mayReach } from './database-user.js';

const standardDataDir = '/var/lib/flodesarkivet';

/** Makes the folder where it is missing. @throws ConfigurationRefused `data-dir-not-writable` */
export function getDataDir(chosen: string | null): string {
  const folder = resolve(chosen ?? (canServe('data') ? 'data' : standardDataDir));
  if (!canWrite(folder)) throw new ConfigurationRefused('data-dir-not-writable', folder);
  return folder;
}

/** Whether we may write there and the user that the database runs as may get there: root's home is closed to it. */
export function canServe(folder: string): boolean {
  const user = findDatabaseUser();
  return (user === null || mayReach(user, dirname(resolve(folder)))) && canWrite(folder);
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
