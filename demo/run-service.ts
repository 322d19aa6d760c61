import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { demoEnvironment } from './demo-environment.js';

const program = fileURLToPath(new URL('../bundle/main.js', import.meta.url));

/** Runs the service as `npm start` does, until somebody ends it. Answers its exit status. */
export async function runService(dataDir: string, port: number): Promise<number> {
  const env = { ...demoEnvironment(dataDir), PORT: String(port) };
  const service = spawn(process.execPath, [program], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  const passOn = (signal: NodeJS.Signals) => void service.kill(signal);
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  const [status] = (await once(service, 'exit')) as [number | null];
  return status ?? 0;
}
