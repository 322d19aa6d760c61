import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CopiedArchive } from '../archive/copied-archive.js';

/** A process that has opened the archive and waits for the word. */
export interface KillableProcess<Result> {
  /** Says the word, and waits until it has done its work. */
  complete(): Promise<Result>;
  begin(): void;
  /** As a power cut or the kernel does. */
  kill(): Promise<void>;
}

export async function startProcess<Result>(
  program: string,
  { url, folder }: CopiedArchive,
  clockAt: Date,
): Promise<KillableProcess<Result>> {
  const child = fork(join(import.meta.dirname, program), {
    execArgv: [],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: url,
      DATA_DIR: folder,
      ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
      BACKUP_RETENTION_DAYS: '90',
      FLODESARKIVET_CLOCK: clockAt.toISOString(),
      FLODESARKIVET_ALLOW_SET_CLOCK: '1',
    },
  });
  await nextWord(child);
  return {
    async complete() {
      child.send('begin');
      const result = (await nextWord(child)) as Result;
      await hasEnded(child);
      return result;
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
    throw new Error(`the process ended by itself (${String(child.exitCode ?? child.signalCode)})`);
  });
  died.catch(() => undefined);
  const [word] = (await Promise.race([once(child, 'message'), died])) as [unknown];
  ending.abort();
  return word;
}

async function hasEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
