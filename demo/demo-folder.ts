import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canServe } from '../src/foundation/config/index.js';
import { EmbeddedServer } from '../src/foundation/database/index.js';

const marker = 'this-is-the-demo';

/** Where an archive of Norrsunda's is: as `DATA_DIR` says, else of this name. */
export function chooseDemoFolder(name: string): string {
  return resolve(process.env['DATA_DIR'] ?? (canServe(name) ? name : `/var/lib/flodesarkivet-${name}`));
}

/** Made anew; a folder that was not made here is never touched. @throws DemoFolderTaken */
export async function makeDemoFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isOurs = existsSync(join(folder, marker));
  if (!isOurs && (await readdir(folder)).length > 0) throw new DemoFolderTaken(folder);
  if (isOurs) await (await EmbeddedServer.join(folder)).leave();
  await rm(folder, { recursive: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, marker), '');
}

export class DemoFolderTaken extends Error {
  constructor(readonly folder: string) {
    super(`not the demo's folder: ${folder}`);
    this.name = 'DemoFolderTaken';
  }
}
