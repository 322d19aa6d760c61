import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const askAgainAfterMs = 25;

/**
 * Lets one process at a time make or start the cluster. The lock is a name in the kernel (Linux's abstract sockets), so
 * that it goes with its holder, however that dies. Elsewhere the cluster's rename and PostgreSQL's own lock file decide.
 */
export async function withStartLock<T>(folder: string, deed: () => Promise<T>): Promise<T> {
  if (platform() !== 'linux') return deed();
  const name = `\0flodesarkivet-${createHash('sha256').update(folder).digest('hex')}`;
  let lock = await tryToHold(name);
  while (!lock) {
    await pause(askAgainAfterMs);
    lock = await tryToHold(name);
  }
  try {
    return await deed();
  } finally {
    lock.close();
  }
}

function tryToHold(name: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(name);
  });
}
