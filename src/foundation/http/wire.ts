import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Agent } from 'undici';
import type { Clock } from '../clock/index.js';
import type { AddressGuard } from './address-guard.js';
import { writeAuthorization, type Credential } from './credential.js';
import type { Validators } from './capturing-http.js';
import type { ExchangeHead, HeaderList } from './http-exchange.js';
import type { Limits } from './limits.js';
import type { Redactor } from './redactor.js';
import type { RunTally } from './run-tally.js';
import { userAgent } from './user-agent.js';

export interface Question {
  readonly url: URL;
  readonly credential: Credential | null;
  readonly acceptEncoding: 'gzip, deflate, br' | 'identity';
  readonly unless: Validators | null;
}

export interface Answer {
  /** As it may be stored. */
  readonly head: ExchangeHead;
  /** As received: an address to be redirected to may hold what must not be stored. */
  readonly headers: HeaderList;
  readonly body: Readable;
}

/** Sends one request and gives the head of its answer, with the body still to come. */
export class Wire {
  private readonly agent: Agent;

  constructor(
    private readonly guard: AddressGuard,
    private readonly redactor: Redactor,
    private readonly clock: Clock,
    private readonly tally: RunTally,
    limits: Limits,
  ) {
    this.agent = new Agent({
      connections: 4,
      connect: { lookup: guard.lookup, timeout: limits.connectMs },
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.idleMs,
    });
  }

  /** @throws what undici, the name server or the guard throws */
  async send(question: Question, signal: AbortSignal): Promise<Answer> {
    const { url } = question;
    this.guard.checkUrl(url);
    this.tally.requests++;
    const sentAt = this.clock.now();
    const requestHeaders = listRequestHeaders(question);
    const { statusCode, statusText, headers, body } = await this.agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: requestHeaders.flat(),
      responseHeaders: 'raw',
      signal,
    });
    // Whoever reads the body is told of its failure; a body that nobody reads any more must not end the process.
    body.on('error', () => undefined);
    const responseHeaders = pairHeaders(headers as unknown as readonly string[]);
    const head: ExchangeHead = {
      id: randomUUID(),
      sentAt,
      url: this.redactor.redactUrl(url.href),
      requestHeaders: this.redactor.redactRequest(url.href, [...connectionHeaders(url), ...requestHeaders]),
      status: statusCode,
      statusText,
      responseHeaders: this.redactor.redactHeaders(responseHeaders),
    };
    return { head, headers: responseHeaders, body };
  }
}

/** What undici writes before our own headers. */
function connectionHeaders(url: URL): HeaderList {
  return [
    ['host', url.host],
    ['connection', 'keep-alive'],
  ];
}

function listRequestHeaders({ credential, acceptEncoding, unless }: Question): HeaderList {
  const identity: HeaderList = [
    ['User-Agent', userAgent],
    ['Accept', '*/*'],
    ['Accept-Encoding', acceptEncoding],
    ...listConditions(unless),
  ];
  return credential ? [...identity, ['Authorization', writeAuthorization(credential)]] : identity;
}

function listConditions(unless: Validators | null): HeaderList {
  const conditions = [
    ['If-None-Match', unless?.etag],
    ['If-Modified-Since', unless?.lastModified],
  ] as const;
  return conditions.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
}

function pairHeaders(flat: readonly string[]): HeaderList {
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at]!, flat[2 * at + 1]!]);
}
