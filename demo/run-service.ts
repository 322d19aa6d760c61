import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port.js';

const program = fileURLToPath(new URL('../src/main.js', import.meta.url));

/** Runs the service as `npm start` does, until somebody ends it. Answers its exit status. */
export async function runService(dataDir: string): Promise<number> {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
    PORT: process.env['PORT'] ?? String(await findFreePort(3000)),
  };
  const service = spawn(process.execPath, ['--enable-source-maps', program], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  const passOn = (signal: NodeJS.Signals) => void service.kill(signal);
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  const [status] = (await once(service, 'exit')) as [number | null];
  return status ?? 0;
}
