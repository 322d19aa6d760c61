import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** The wished port of the loopback address, or the next one where nobody listens; without a wish any. */
export async function findFreePort(wished = 0): Promise<number> {
  const server = createServer();
  try {
    server.listen(wished, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (wished === 0) throw error;
    return await findFreePort(wished + 1);
  } finally {
    if (server.listening) {
      server.close();
      await once(server, 'close');
    }
  }
}
