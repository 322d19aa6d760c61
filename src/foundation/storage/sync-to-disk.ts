import { open } from 'node:fs/promises';

/** Returns when the file's bytes, or the folder's names, would survive a power failure. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
