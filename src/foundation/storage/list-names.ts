import { readdir } from 'node:fs/promises';
import { unlessMissing } from './unless-missing.js';

/** The names in a folder, in order; none where there is no folder. */
export async function listNames(folder: string): Promise<string[]> {
  const names = await unlessMissing(readdir(folder));
  return (names ?? []).sort();
}
