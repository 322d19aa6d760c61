import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unlessMissing } from './unless-missing.js';

/**
 * Gives a finished file its name, in one step, making the folders above it where they are missing. Where that fails (a
 * disk may have room for the file and none for a folder) nothing is left of it.
 */
export async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    const moved = await unlessMissing(rename(from, to).then(() => true));
    if (moved) return;
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await rename(from, to);
  } catch (error) {
    await rm(from, { force: true });
    throw error;
  }
}
