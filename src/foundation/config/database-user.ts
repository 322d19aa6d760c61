import { spawnSync } from 'node:child_process';

/** The operating-system user that the embedded database runs as. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

const candidates = ['postgres', 'nobody'];

/** Null where this process is an ordinary user already: only root has to step down, PostgreSQL refuses to run as root. */
export function findDatabaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of candidates) {
    const uid = readNumber('-u', name);
    const gid = readNumber('-g', name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  return null;
}

/** Whether that user may pass through the folder or run the file; null is this process's own user. */
export function mayReach(user: DatabaseUser | null, path: string): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' });
  return status === 0;
}

function readNumber(option: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}
