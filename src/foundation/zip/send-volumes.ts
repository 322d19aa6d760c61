import { open, rm, type FileHandle } from 'node:fs/promises';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipVolume } from './zip-volume.js';

/** Sends files that lose their names at once, so that a crash leaves nothing of them; several stand in one zip, named from 1. */
export async function sendVolumes(
  paths: readonly string[],
  nameOf: (n: number) => string,
  stop: AbortSignal,
  out: Writable,
): Promise<void> {
  const volumes: FileHandle[] = [];
  try {
    for (const path of paths) volumes.push(await open(path));
    await removeAll(paths);
    const [only, ...more] = volumes;
    if (only && more.length === 0)
      await pipeline(only.createReadStream({ autoClose: false }), out, { end: false, signal: stop });
    else await sendTogether(volumes, nameOf, stop, out);
  } finally {
    await removeAll(paths);
    for (const volume of volumes) await volume.close();
  }
}

async function sendTogether(
  volumes: readonly FileHandle[],
  nameOf: (n: number) => string,
  stop: AbortSignal,
  out: Writable,
): Promise<void> {
  const through = new PassThrough();
  const sent = pipeline(through, out, { end: false, signal: stop });
  sent.catch(() => undefined);
  const zip = new ZipVolume(through);
  try {
    for (const [at, volume] of volumes.entries())
      await zip.add(nameOf(at + 1), volume.createReadStream({ autoClose: false }));
    await zip.close();
    await sent;
  } catch (error) {
    zip.abandon();
    throw error;
  }
}

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}
