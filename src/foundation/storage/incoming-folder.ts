import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listNames } from './list-names.js';
import { unlessMissing } from './unless-missing.js';

const anHour = 60 * 60 * 1000;

/** Where files are written before they have a name: what a crash leaves here means nothing. */
export class IncomingFolder {
  private readonly folder: string;
  private made: Promise<void> | null = null;

  /** @param root - the folder that holds `incoming/` */
  constructor(root: string) {
    this.folder = join(root, 'incoming');
  }

  /** Writes a new file that only its owner may read, and returns its path; leaves nothing when the content throws. */
  async write(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> {
    await (this.made ??= this.make());
    const path = join(this.folder, randomUUID());
    try {
      await writeFile(path, content, { flag: 'wx', mode: 0o600 });
      return path;
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /** A path where nothing is yet. */
  async nameScratch(extension: string): Promise<string> {
    await (this.made ??= this.make());
    return join(this.folder, `${randomUUID()}${extension}`);
  }

  /**
   * Removes what nobody has written to for an hour: longer than any body may pause, so another process's file is safe.
   * The file system's own time is asked, whatever the clock is set to.
   */
  async clear(): Promise<void> {
    const probe = await this.write(new Uint8Array());
    const now = (await stat(probe)).mtimeMs;
    await rm(probe);
    for (const name of await listNames(this.folder)) {
      const path = join(this.folder, name);
      const found = await unlessMissing(stat(path));
      if (found && now - found.mtimeMs > anHour) await rm(path, { force: true });
    }
  }

  private async make(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      this.made = null;
      throw error;
    }
  }
}
