import { findHeader, type HeaderList } from './http-exchange.js';

// Mastodon and GoToSocial; X; Bluesky (draft-polli-ratelimit-headers).
const families = ['X-RateLimit', 'X-Rate-Limit', 'RateLimit'];
const secondsSince1970From = 1_000_000_000;

/** How long a refusing server asks us to wait, in milliseconds; null where it does not say. */
export function readAnnouncedWait(headers: HeaderList, now: Date): number | null {
  const retryAfter = findHeader(headers, 'Retry-After');
  return (retryAfter === null ? null : readWait(retryAfter, headers, now)) ?? readExhaustedWait(headers, now);
}

/** How long until the allowance is renewed where nothing is left of it, in milliseconds; null where there is some. */
export function readExhaustedWait(headers: HeaderList, now: Date): number | null {
  const exhausted = families.find((family) => findHeader(headers, `${family}-Remaining`)?.trim() === '0');
  const reset = exhausted && findHeader(headers, `${exhausted}-Reset`);
  return reset ? readWait(reset, headers, now) : null;
}

/** Seconds from now, seconds since 1970, an HTTP date or ISO 8601. */
function readWait(value: string, headers: HeaderList, now: Date): number | null {
  const number = /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null;
  if (number !== null && number < secondsSince1970From) return number * 1000;
  const until = number === null ? Date.parse(value) : number * 1000;
  return Number.isNaN(until) ? null : Math.max(0, until - readServerTime(headers, now));
}

/** The server's own clock, so that a difference between it and ours does not lengthen the wait. */
function readServerTime(headers: HeaderList, now: Date): number {
  const date = Date.parse(findHeader(headers, 'Date') ?? '');
  return Number.isNaN(date) ? now.getTime() : date;
}
