import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The process id in the cluster's `postmaster.pid`; null where there is none. */
export function findServerPid(folder: string): number | null {
  return Number(findText(join(folder, 'postmaster.pid'))?.split('\n')[0]) || null;
}

/** Whether that is a live PostgreSQL; where the system does not tell (no /proc), whether it is any process. */
export function isServerRunning(pid: number): boolean {
  if (!exists(pid)) return false;
  const name = findText(`/proc/${pid}/comm`)?.trim();
  const isZombie = / Z /.test(findText(`/proc/${pid}/stat`) ?? '');
  return name === undefined || (name === 'postgres' && !isZombie);
}

/**
 * In a fresh container the number in a left-over file may be another program's, and PostgreSQL would refuse to start.
 * Only for the holder of the start lock: a server that is just starting must not lose its file.
 */
export async function removeStalePid(folder: string): Promise<void> {
  const pid = findServerPid(folder);
  if (pid !== null && !isServerRunning(pid)) await rm(join(folder, 'postmaster.pid'), { force: true });
}

function findText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
