import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canServe } from '../src/foundation/config/index.js';
import { EmbeddedServer } from '../src/foundation/database/index.js';

const marker = 'this-is-the-demo';

/** The demo's own archive, made anew at every run; a folder that the demo did not make is never touched. */
export async function makeDemoFolder(): Promise<string> {
  const folder =
    process.env['DATA_DIR'] ?? (canServe('demo-data') ? resolve('demo-data') : '/var/lib/flodesarkivet-demo');
  await mkdir(folder, { recursive: true });
  const isOurs = existsSync(join(folder, marker));
  if (!isOurs && (await readdir(folder)).length > 0) throw new DemoFolderTaken(folder);
  if (isOurs) await (await EmbeddedServer.join(folder)).leave();
  await rm(folder, { recursive: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, marker), '');
  return folder;
}

export class DemoFolderTaken extends Error {
  constructor(readonly folder: string) {
    super(`not the demo's folder: ${folder}`);
    this.name = 'DemoFolderTaken';
  }
}
