import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Acting } from './acting.js';
import { BearerTokens } from './bearer-tokens.service.js';
import { SessionsService } from './sessions.service.js';

export const sessionCookie = 'flodesarkivet';

/** A request that is known to be somebody's, or nobody's. */
export interface IdentifiedRequest extends IncomingMessage {
  readonly method: string;
  body?: unknown;
  acting: Acting | null;
  /** Null where the request came with a token in `Authorization`, or with nothing. */
  sessionToken: string | null;
}

/** Finds out who asks: a browser's session, or a personal token or API key. */
@Injectable()
export class IdentifyRequestMiddleware implements NestMiddleware<IdentifiedRequest, ServerResponse> {
  constructor(
    private readonly sessions: SessionsService,
    private readonly bearers: BearerTokens,
  ) {}

  async use(request: IdentifiedRequest, _response: ServerResponse, next: () => void): Promise<void> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const cookie = readCookie(request.headers.cookie ?? '', sessionCookie);
    request.sessionToken = bearer === undefined ? cookie : null;
    if (bearer !== undefined) request.acting = await this.bearers.findActing(bearer);
    else request.acting = cookie === null ? null : await this.sessions.findActing(cookie);
    next();
  }
}

function readCookie(header: string, name: string): string | null {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
