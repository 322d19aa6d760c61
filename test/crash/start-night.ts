import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CapturedNight } from './captured-night.js';
import type { CopiedArchive } from './copied-archive.js';

/** A process that has opened the archive and waits for the word. */
export interface NightProcess {
  capture(): Promise<CapturedNight>;
  begin(): void;
  /** As a power cut or the kernel does. */
  kill(): Promise<void>;
}

const program = join(import.meta.dirname, 'night-process.js');

export async function startNight({ url, folder }: CopiedArchive, slot: Date): Promise<NightProcess> {
  const child = fork(program, {
    execArgv: [],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: url,
      DATA_DIR: folder,
      ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
      FLODESARKIVET_CLOCK: slot.toISOString(),
      FLODESARKIVET_ALLOW_SET_CLOCK: '1',
    },
  });
  await nextWord(child);
  return {
    async capture() {
      child.send('begin');
      const night = (await nextWord(child)) as CapturedNight;
      await hasEnded(child);
      return night;
    },
    begin: () => void child.send('begin'),
    async kill() {
      child.kill('SIGKILL');
      await hasEnded(child);
    },
  };
}

async function nextWord(child: ChildProcess): Promise<unknown> {
  const ending = new AbortController();
  // Its last word may come after its exit, never after the channel's end.
  const died = once(child, 'disconnect', { signal: ending.signal }).then(async () => {
    await hasEnded(child);
    throw new Error(`the night's process ended by itself (${String(child.exitCode ?? child.signalCode)})`);
  });
  died.catch(() => undefined);
  const [word] = (await Promise.race([once(child, 'message'), died])) as [unknown];
  ending.abort();
  return word;
}

async function hasEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
