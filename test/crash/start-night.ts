import type { CapturedNight } from './captured-night.js';
import type { CopiedArchive } from '../archive/copied-archive.js';
import { startProcess, type KillableProcess } from './start-process.js';

/** A process that captures a night when it is told to. */
export function startNight(archive: CopiedArchive, slot: Date): Promise<KillableProcess<CapturedNight>> {
  return startProcess('night-process.js', archive, slot);
}
