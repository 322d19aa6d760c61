import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../../demo/find-free-port.js';

const askEveryMs = 10;
const patienceMs = 120_000;

/** The service as `npm start` runs it, once it answers /health. */
export interface StartedService {
  readonly pid: number;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** From starting the process to the first good answer. */
  readonly startMs: number;
  stop(): Promise<void>;
}

export async function startService(environment: Readonly<Record<string, string>>): Promise<StartedService> {
  const port = await findFreePort();
  const start = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bundle/main.js')], {
    env: { PATH: process.env['PATH'], ...environment, PORT: String(port) },
    stdio: 'ignore',
  });
  while (!(await isWell(port))) {
    if (child.exitCode !== null || performance.now() - start > patienceMs) throw new Error('the service did not start');
    await pause(askEveryMs);
  }
  return {
    pid: child.pid!,
    origin: `http://127.0.0.1:${port}`,
    startMs: performance.now() - start,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function isWell(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
