import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A real server on the loopback address. */
export interface LocalServer extends AsyncDisposable {
  readonly origin: string;
  readonly port: number;
  /** What was asked, in order. */
  readonly requests: IncomingMessage[];
  /** How many connections were opened. */
  readonly connections: () => number;
}

export async function startServer(answer: RequestListener, host = '127.0.0.1'): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.on('connection', () => connections++);
  const port = await listen(server, host);
  return {
    origin: `http://${host}:${port}`,
    port,
    requests,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await close(server);
    },
  };
}

/** Writes exactly these bytes to whoever connects, then ends or cuts the connection. */
export async function startRawServer(
  bytes: string | Buffer,
  afterwards: 'end' | 'cut' | 'stay',
): Promise<{ readonly origin: string } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(bytes, () => {
        if (afterwards === 'end') socket.end();
        if (afterwards === 'cut') socket.resetAndDestroy();
      });
    });
  });
  const port = await listen(server, '127.0.0.1');
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      sockets.forEach((socket) => socket.destroy());
      await close(server);
    },
  };
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
