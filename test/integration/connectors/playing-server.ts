import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Recording } from './recording.js';

/** What the server answers instead of what is recorded; undefined: what is recorded. */
export type Script = (
  path: string,
  request: Pick<IncomingHttpHeaders, 'authorization' | 'if-none-match' | 'if-modified-since'>,
) => Answer | undefined;

const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'content-type': 'application/json' },
  body: '{"error":"Not Found"}',
};

/** A real server on loopback that plays recorded answers, or a script. */
export class PlayingServer {
  /** The paths that were asked for, in order. */
  readonly requests: string[] = [];
  script: Script = () => undefined;

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(recording: Recording): Promise<PlayingServer> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const playing = new PlayingServer(server, origin);
    playing.play(recording);
    return playing;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private play(recording: Recording): void {
    const answers = new Map(recording.answers.map((answer) => [toKey(answer.path), answer]));
    this.server.on('request', (request, response) => {
      const path = request.url ?? '/';
      this.requests.push(path);
      const answer = this.script(path, request.headers) ?? answers.get(toKey(path)) ?? NOT_FOUND;
      for (const [name, value] of Object.entries(answer.headers)) {
        response.setHeader(name, value.replaceAll(recording.origin, this.origin));
      }
      response.writeHead(answer.status).end(answer.body);
    });
  }
}

/** The order of a query's parts says nothing; all that is recorded was new when the clients ask for what is. */
function toKey(path: string): string {
  const url = new URL(path, 'http://server');
  for (const since of ['after', 'modified_after']) url.searchParams.delete(since);
  url.searchParams.sort();
  return url.pathname + url.search;
}
