import { HttpFailure } from './capturing-http.js';
import { findHeader, type HeaderList } from './http-exchange.js';

/** 304 leads nowhere: nothing has changed. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

/**
 * Where a redirect leads.
 * @param storedUrl - the redirecting address as it may be told
 * @throws HttpFailure `server-failed` where it leads nowhere
 */
export function readRedirect(from: URL, headers: HeaderList, storedUrl: string): URL {
  const location = findHeader(headers, 'Location');
  if (location === null || !URL.canParse(readUtf8(location), from.href)) {
    throw new HttpFailure('server-failed', storedUrl, 'a redirect without an address');
  }
  return new URL(readUtf8(location), from);
}

/** Header bytes come as latin1; servers write å ä ö in addresses as UTF-8. */
function readUtf8(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}
