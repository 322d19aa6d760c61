import { HttpFailure } from './capturing-http.js';
import type { ExchangeHead } from './http-exchange.js';
import { readAnnouncedWait, readExhaustedWait } from './rate-limit.js';

/** A request that has to wait, and what to say where it cannot. */
export interface Setback {
  readonly kind: 'setback';
  readonly failure: HttpFailure;
  /** Milliseconds that the server asked for; null where it did not. */
  readonly announcedWaitMs: number | null;
}

/** What an answer holds against being used: null for 2xx, 3xx and 4xx other than 429. */
export function findSetback(head: ExchangeHead, now: Date): Setback | null {
  if (head.status !== 429 && head.status < 500) return null;
  const waitMs = readAnnouncedWait(head.responseHeaders, now);
  const code = head.status === 429 ? 'rate-limited' : 'server-failed';
  return setBack(new HttpFailure(code, head.url, `status ${head.status}`, readRetryAt(waitMs, now)), waitMs);
}

/** Where a usable answer used up the allowance: waiting before the next request is better than being refused it. */
export function findExhaustion(head: ExchangeHead, now: Date): Setback | null {
  const waitMs = readExhaustedWait(head.responseHeaders, now);
  if (waitMs === null) return null;
  const detail = 'nothing is left of the allowance';
  return setBack(new HttpFailure('rate-limited', head.url, detail, readRetryAt(waitMs, now)), waitMs);
}

/** Null where the same request would fail again. */
export function findPassing(failure: HttpFailure): Setback | null {
  const isPassing = failure.code === 'unreachable' || failure.code === 'timed-out';
  return isPassing ? setBack(failure, null) : null;
}

/**
 * Milliseconds until the next attempt: as announced, else doubling from a second and spread so that many channels do
 * not come back at once.
 * @param attempt - 1 for the first
 * @param spread - from 0 to 1
 */
export function readWait({ announcedWaitMs }: Setback, attempt: number, spread: number): number {
  return announcedWaitMs ?? Math.round(1000 * 2 ** (attempt - 1) * (0.5 + spread));
}

function setBack(failure: HttpFailure, announcedWaitMs: number | null): Setback {
  return { kind: 'setback', failure, announcedWaitMs };
}

function readRetryAt(waitMs: number | null, now: Date): Date | null {
  return waitMs === null ? null : new Date(now.getTime() + waitMs);
}
