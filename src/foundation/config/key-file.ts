import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { fstatSync, linkSync, openSync, readFileSync, unlinkSync, writeFileSync, closeSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigurationRefused } from './configuration-refused.js';

const keyBytes = 32;

/**
 * The key in KEY_FILE, or in the data folder's `secret.key`; made where the file is missing.
 * @throws ConfigurationRefused `key-file-…`
 */
export function getCredentialKey(chosen: string | null, dataDir: string): KeyObject {
  const file = chosen ? resolve(chosen) : join(dataDir, 'secret.key');
  try {
    if (!existsSync(file)) makeKeyFile(file);
    return readKeyFile(file);
  } catch (error) {
    if (error instanceof ConfigurationRefused) throw error;
    throw new ConfigurationRefused('key-file-unreadable', file);
  }
}

/** Written beside its place and linked there whole: of two first starts one wins, and a killed one leaves no half key. */
function makeKeyFile(file: string): void {
  const made = `${file}.new-${randomBytes(6).toString('hex')}`;
  writeFileSync(made, randomBytes(keyBytes), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(made);
  }
}

function readKeyFile(file: string): KeyObject {
  const opened = openSync(file, 'r');
  try {
    const stat = fstatSync(opened);
    if (!stat.isFile()) throw new ConfigurationRefused('key-file-unreadable', file);
    if (stat.mode & 0o077) throw new ConfigurationRefused('key-file-open-to-others', file);
    if (stat.size !== keyBytes) throw new ConfigurationRefused('key-file-wrong-size', file);
    return createSecretKey(readFileSync(opened));
  } finally {
    closeSync(opened);
  }
}
