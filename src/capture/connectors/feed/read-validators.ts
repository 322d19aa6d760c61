import { findHeader, type HttpExchange, type Validators } from '../../../foundation/http/index.js';

const NONE: Validators = { etag: null, lastModified: null };
/** What servers keep by the second may change again within it and be called the same (RFC 9110 section 8.8.2.2). */
const SETTLED_MS = 60_000;
/** What makes a header again. */
const SENDABLE = /^[\x20-\x7e]{1,1000}$/;

/**
 * What the answer may be asked for again by; nothing where it had only just changed: WordPress makes its ETag out of the
 * second of the last change, and would hide an edit in that second for ever.
 */
export function readValidators({ responseHeaders }: Pick<HttpExchange, 'responseHeaders'>): Validators {
  const [etag, lastModified, date] = ['etag', 'last-modified', 'date'].map((name) => {
    const value = findHeader(responseHeaders, name);
    return value !== null && SENDABLE.test(value) ? value : null;
  });
  const isSettled = lastModified == null || Date.parse(date ?? '') - Date.parse(lastModified) >= SETTLED_MS;
  return isSettled ? { etag: etag ?? null, lastModified: lastModified ?? null } : NONE;
}
