import { HttpException, HttpStatus, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Clock } from '../../foundation/clock/index.js';

const windowMs = 60_000;
const requestsPerWindow = 600;
/** Deeds are fewer than readings; signing in is one of them. */
const deedsPerWindow = 120;
const most = 50_000;

interface Spent {
  readonly since: number;
  requests: number;
  deeds: number;
}

/** Registrars decide by single keys, several of them behind a municipality's one address: they count as readings. */
const byKeys = /^\/triage(\/|\?|$)/;

function isDeed({ method, originalUrl }: Request): boolean {
  return !['GET', 'HEAD'].includes(method) && !byKeys.test(originalUrl);
}

/** Holds back an address that asks without end. Each instance counts its own. */
@Injectable()
export class RateLimitMiddleware implements NestMiddleware<Request, Response> {
  private readonly spent = new Map<string, Spent>();

  constructor(private readonly clock: Clock) {}

  /** @throws HttpException 429, which is told as a page or as a problem document */
  use(request: Request, response: Response, next: NextFunction): void {
    const now = this.clock.monotonicMs();
    const spent = this.spentBy(request.ip ?? '', now);
    spent.requests++;
    if (isDeed(request)) spent.deeds++;
    if (spent.requests <= requestsPerWindow && spent.deeds <= deedsPerWindow) return next();
    response.setHeader('Retry-After', String(Math.ceil((spent.since + windowMs - now) / 1000)));
    throw new HttpException('too many requests', HttpStatus.TOO_MANY_REQUESTS);
  }

  private spentBy(address: string, now: number): Spent {
    const known = this.spent.get(address);
    if (known && now - known.since < windowMs) return known;
    if (this.spent.size > most) this.spent.clear();
    const fresh = { since: now, requests: 0, deeds: 0 };
    this.spent.set(address, fresh);
    return fresh;
  }
}
