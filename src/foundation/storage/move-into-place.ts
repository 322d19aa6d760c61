import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unlessMissing } from './unless-missing.js';

/** Gives a finished file its name, in one step, making the folders above it where they are missing. */
export async function moveIntoPlace(from: string, to: string): Promise<void> {
  const moved = await unlessMissing(rename(from, to).then(() => true));
  if (moved) return;
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
}
