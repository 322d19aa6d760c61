import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTestDatabase } from '../database/index.js';

/** A database and a data folder that belong together, with nobody connected. */
export interface CopiedArchive {
  readonly url: string;
  readonly folder: string;
  remove(): Promise<void>;
}

/** An empty one, or one that is as the given one. Nobody may be connected to that. */
export async function copyArchive(original: CopiedArchive | null, within = tmpdir()): Promise<CopiedArchive> {
  const { url, drop } = await makeTestDatabase(original);
  const folder = await mkdtemp(join(within, 'flodesarkivet-archive-'));
  if (original) await cp(original.folder, folder, { recursive: true });
  return {
    url,
    folder,
    async remove() {
      await drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The same, which stays when the rooms on it have closed. */
export function lasting(archive: CopiedArchive): CopiedArchive {
  return { ...archive, remove: () => Promise.resolve() };
}
