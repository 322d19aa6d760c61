import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../../src/foundation/config/index.js';
import { openTestDatabase } from '../../database/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

const program = fileURLToPath(new URL('../../../src/cli.js', import.meta.url));

/** What a command left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Somebody at the machine's prompt, with an archive of their own. */
export interface Operator {
  /** Files that the test writes, beside the archive's own. */
  readonly folder: string;
  /** Runs `flodesarkivet WORDS…` as a process of its own, with nothing to answer questions with. */
  run(words: readonly string[], environment?: Environment): Promise<Ended>;
  /** As `run` with `--json`; one value a line. @throws where a line of standard output is no JSON */
  json<T>(words: readonly string[], environment?: Environment): Promise<T[]>;
  close(): Promise<void>;
}

export async function openOperator(environment: Environment = {}): Promise<Operator> {
  const database = await openTestDatabase();
  const folder = await makeTemporaryFolder();
  const own = {
    DATABASE_URL: database.url,
    DATA_DIR: folder.path,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
    FLODESARKIVET_ALLOW_SET_CLOCK: '1',
    ...environment,
  };
  const run: Operator['run'] = (words, more = {}) => runProgram(words, { ...own, ...more });
  return {
    folder: folder.path,
    run,
    async json<T>(words: readonly string[], more: Environment = {}) {
      const { stdout } = await run([...words, '--json'], more);
      return stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as T);
    },
    async close() {
      await database.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function runProgram(words: readonly string[], environment: Environment): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...environment },
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr };
}
