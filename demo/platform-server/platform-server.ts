import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Clock } from '../../src/foundation/clock/index.js';
import type { Answer } from './answer.js';
import { requestOf } from './platform-request.js';
import { deliverFailure } from './deliver-failure.js';
import type { Failure } from './failure.js';
import { FailureTable } from './failure-table.js';
import type { PlatformServerOptions } from './platform-server-options.js';
import { PlatformSites } from './platform-sites.js';
import { gzipped, send } from './send.js';
import type { ServedWorld } from './served-world.js';

export interface PlatformServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** How many requests have come. */
  readonly requests: number;
  /** In the order they came. */
  readonly log: readonly LoggedRequest[];
  readonly failures: FailureTable;
  /** Ends every connection, also those that hang. */
  close(): Promise<void>;
}

interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** What the answer is, or would have been without the failure. */
  readonly status: number;
  readonly failure: Failure['kind'] | null;
}

/** Serves the world as Mastodon 4.3 and WordPress 6.1 do, on loopback. */
export async function startPlatformServer(
  world: ServedWorld,
  options: PlatformServerOptions = {},
): Promise<PlatformServer> {
  const server = createServer();
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  return new RunningPlatformServer(server, world, options);
}

class RunningPlatformServer implements PlatformServer {
  readonly origin: string;
  readonly log: LoggedRequest[] = [];
  readonly failures: FailureTable;
  private readonly sites: PlatformSites;
  private readonly clock: Clock;

  constructor(
    private readonly server: Server,
    world: ServedWorld,
    private readonly options: PlatformServerOptions,
  ) {
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.clock = options.clock ?? new Clock();
    this.failures = options.failures ?? new FailureTable();
    this.sites = new PlatformSites(world, this.origin, options, this.clock);
    server.on('request', (request, response) => void this.serve(request, response));
  }

  get requests(): number {
    return this.log.length;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = message;
    const request = requestOf(method, url, headers.authorization ?? null, this.origin);
    const failure = this.failures.takeFailure(request.url);
    const answer = this.sites.answer(request);
    this.log.push({ method, url, status: answer.status, failure: failure?.kind ?? null });
    if (this.options.latencyMs) await this.clock.pause(this.options.latencyMs);
    if (failure) await deliverFailure(failure, answer, response, this.clock);
    else send(response, this.compress(answer, message));
  }

  private compress(answer: Answer, message: IncomingMessage): Answer {
    const accepted = /\bgzip\b/.test(message.headers['accept-encoding']?.toString() ?? '');
    return this.options.compression === 'gzip' && accepted ? gzipped(answer) : answer;
  }
}
