import { randomBytes } from 'node:crypto';
import { link, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refused } from './command.js';
import { exportRefusals } from './texts.sv.js';

const placeWillNotDo = new Set(['EACCES', 'EISDIR', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EPERM', 'EROFS']);

/**
 * A file that has its name when it is whole, replaces no other, and only its owner may read. Answers its path.
 * @throws Refused
 */
export async function writeNewFile(path: string, bytes: Uint8Array | AsyncIterable<string>): Promise<string> {
  const target = resolve(path);
  const part = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`);
  try {
    await writeFile(part, bytes, { flag: 'wx', mode: 0o600, flush: true });
    await link(part, target);
    return target;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Refused(exportRefusals['file-exists'](target));
    if (placeWillNotDo.has(code)) throw new Refused(exportRefusals['not-writable'](target));
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}
