import { randomBytes } from 'node:crypto';
import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { syncToDisk, unlessMissing } from '../storage/index.js';
import { ExportRefused } from './export-refused.js';

interface Part {
  readonly part: string;
  readonly target: string;
}

const placeWillNotDo = new Set(['EACCES', 'EISDIR', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EPERM', 'EROFS']);

/**
 * Files that are written beside their place and get their names together, when all are whole: what fails on the way
 * leaves nothing, and a file that is there already is never overwritten. Only their owner may read them.
 */
export class ExportFiles {
  private readonly parts: Part[] = [];
  private readonly run = randomBytes(6).toString('hex');
  private readonly path: string;

  /** @param path - of the first file; the second is called `name-2.ext` */
  constructor(path: string) {
    this.path = resolve(path);
  }

  /** @throws ExportRefused */
  async openNext(): Promise<FileHandle> {
    const n = this.parts.length + 1;
    const target = n === 1 ? this.path : numbered(this.path, n);
    if (await unlessMissing(lstat(target))) throw new ExportRefused('file-exists', target);
    const part = this.besideName(String(n));
    const handle = await refusingBadPlace(this.path, open(part, 'wx', 0o600));
    this.parts.push({ part, target });
    return handle;
  }

  /** Lends a file to write and to read again; it has no name, so that a crash leaves nothing of it. @throws ExportRefused */
  async withScratch<T>(use: (scratch: FileHandle) => Promise<T>): Promise<T> {
    const name = this.besideName('scratch');
    const scratch = await refusingBadPlace(this.path, open(name, 'wx+', 0o600));
    try {
      await rm(name);
      return await use(scratch);
    } finally {
      await scratch.close();
    }
  }

  /** Answers the paths. @throws ExportRefused where a name was taken meanwhile; then none is given. */
  async nameAll(): Promise<readonly string[]> {
    for (const { part } of this.parts) await syncToDisk(part);
    await reserveAll(this.parts.map(({ target }) => target));
    for (const { part, target } of this.parts) await rename(part, target);
    await syncToDisk(dirname(this.path));
    return this.parts.splice(0).map(({ target }) => target);
  }

  /** Removes what has no name yet. */
  async discard(): Promise<void> {
    for (const { part } of this.parts.splice(0)) await rm(part, { force: true });
  }

  private besideName(what: string): string {
    return join(dirname(this.path), `.${basename(this.path)}.${this.run}-${what}.part`);
  }
}

function numbered(path: string, n: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${n}${extension}`;
}

/** Renaming would overwrite: a name is ours from the moment that we made the file. */
async function reserveAll(paths: readonly string[]): Promise<void> {
  const reserved: string[] = [];
  try {
    for (const path of paths) {
      await (await refusingBadPlace(path, open(path, 'wx', 0o600))).close();
      reserved.push(path);
    }
  } catch (error) {
    for (const path of reserved) await rm(path);
    throw error;
  }
}

async function refusingBadPlace<T>(path: string, opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new ExportRefused('file-exists', path);
    if (placeWillNotDo.has(code)) throw new ExportRefused('not-writable', path);
    throw error;
  }
}
