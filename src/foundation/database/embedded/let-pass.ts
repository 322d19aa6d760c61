import { chmod } from 'node:fs/promises';
import { mayReach, type DatabaseUser } from '../../config/database-user.js';

/** Opens the folder so that the server's user may pass through it, not look into it. False where that was not enough. */
export async function letPass(user: DatabaseUser | null, folder: string): Promise<boolean> {
  if (mayReach(user, folder)) return true;
  await chmod(folder, 0o711);
  return mayReach(user, folder);
}
