import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { demoEnvironment } from './demo-environment.js';

const program = fileURLToPath(new URL('../../bin/flodesarkivet.js', import.meta.url));

export interface DemoSetting {
  readonly dataDir: string;
  /** What the clock shows when the command starts. */
  readonly at: Date;
  /** Who types, where it is not the operator. */
  readonly by?: { readonly name: string; readonly token: string };
  /** Where the service will listen. */
  readonly port?: number;
  /** No further command begins once it has fired. */
  readonly stop?: AbortSignal;
}

/** Runs one command as a person would type it, and shows it. Answers its exit status. */
export async function runFlodesarkivet(args: readonly string[], setting: DemoSetting): Promise<number> {
  const child = start(args, setting, 'inherit');
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 3;
}

/** Runs one command and shows it, but not what it answers: one value a line. */
export async function askFlodesarkivet<T>(args: readonly string[], setting: DemoSetting): Promise<T[]> {
  const child = start([...args, '--json'], setting, 'pipe');
  const answer = await text(child.stdout!);
  return answer
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** @throws AbortError */
function start(args: readonly string[], { dataDir, at, by, port, stop }: DemoSetting, out: 'inherit' | 'pipe') {
  stop?.throwIfAborted();
  console.error(`\n${by ? `(${by.name}) ` : ''}$ npx flodesarkivet ${args.map(quoted).join(' ')}`);
  return spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', out, 'inherit'],
    env: {
      ...demoEnvironment(dataDir),
      FLODESARKIVET_CLOCK: at.toISOString(),
      FLODESARKIVET_ALLOW_SET_CLOCK: '1',
      ...(by && { FLODESARKIVET_TOKEN: by.token }),
      ...(port !== undefined && { PORT: String(port) }),
    },
  });
}

function quoted(arg: string): string {
  return /^[\w./:@-]+$/.test(arg) ? arg : `"${arg}"`;
}
