import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/flodesarkivet.js', import.meta.url));

export interface DemoSetting {
  readonly dataDir: string;
  /** What the clock shows when the command starts. */
  readonly at: Date;
}

/** Runs one command as a person would type it, and shows it. Answers its exit status. */
export async function runFlodesarkivet(args: readonly string[], { dataDir, at }: DemoSetting): Promise<number> {
  console.error(`\n$ npx flodesarkivet ${args.map(quoted).join(' ')}`);
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
      FLODESARKIVET_CLOCK: at.toISOString(),
      FLODESARKIVET_ALLOW_SET_CLOCK: '1',
    },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 3;
}

function quoted(arg: string): string {
  return /^[\w./:@-]+$/.test(arg) ? arg : `"${arg}"`;
}
