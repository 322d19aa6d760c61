import { randomBytes } from 'node:crypto';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseUser } from '../../config/database-user.js';
import type { Binaries } from './binaries.js';
import { passwordFile, serviceRole, superuser, type Cluster } from './cluster.js';
import { runProgram } from './run-program.js';

/** Made beside its place and moved there whole, so that a killed first start leaves no half-made cluster. */
export async function initialiseCluster(
  { folder }: Cluster,
  binaries: Binaries,
  user: DatabaseUser | null,
): Promise<void> {
  const made = `${folder}.new-${randomBytes(6).toString('hex')}`;
  const password = randomBytes(24).toString('base64url');
  const handedOver = `${made}.password`;
  try {
    await mkdir(made, { mode: 0o700 });
    await writeFile(handedOver, password, { mode: 0o600 });
    if (user) for (const path of [made, handedOver]) await chown(path, user.uid, user.gid);
    await runInitdb(binaries, made, handedOver, user);
    await makeServiceDatabase(binaries, made, password, user);
    await writeFile(join(made, passwordFile), password, { mode: 0o600 });
    await moveUnlessThere(made, folder);
  } finally {
    await rm(handedOver, { force: true });
    await rm(made, { recursive: true, force: true });
  }
}

/** The built-in locale does not change with the operating system's libraries; Swedish order is asked for per query. */
async function runInitdb(binaries: Binaries, folder: string, passwordFrom: string, user: DatabaseUser | null) {
  const locale = ['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const access = [`--username=${superuser}`, `--pwfile=${passwordFrom}`, '--auth=scram-sha-256'];
  const program = join(binaries.folder, 'bin', 'initdb');
  await runProgram(program, ['-D', folder, ...locale, ...access, '--data-checksums'], { user, folder });
}

/** An ordinary role owns the database: the service never works as superuser. */
async function makeServiceDatabase(binaries: Binaries, folder: string, password: string, user: DatabaseUser | null) {
  const input = `CREATE ROLE ${serviceRole} LOGIN PASSWORD '${password}';
CREATE DATABASE ${serviceRole} OWNER ${serviceRole};
`;
  const program = join(binaries.folder, 'bin', 'postgres');
  const settings = ['-c', 'exit_on_error=on', '-c', 'log_min_messages=log', '-c', 'log_min_error_statement=panic'];
  await runProgram(program, ['--single', '-D', folder, ...settings, 'postgres'], { user, folder, input });
}

async function moveUnlessThere(made: string, folder: string): Promise<void> {
  await rename(made, folder).catch((error: NodeJS.ErrnoException) => {
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code ?? '')) throw error;
  });
}
