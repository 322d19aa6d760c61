import { findHeader, type HeaderList } from './http-exchange.js';

/** Marks a header that was true on the wire and no longer fits the body that is kept. */
export const originalHeaderPrefix = 'X-Archive-Orig-';

/** Names what was blotted out before the exchange was stored. */
export const redactedHeader = 'X-Archive-Redacted';

/** The headers of an answer whose content encoding has been undone. */
export function describeDecoded(headers: HeaderList): HeaderList {
  const isEncoded = findHeader(headers, 'Content-Encoding') !== null;
  return isEncoded ? markAsOriginal(headers, ['content-encoding', 'content-length']) : headers;
}

/** The headers with those of the given names (in lower case) marked as original. */
function markAsOriginal(headers: HeaderList, names: readonly string[]): HeaderList {
  return headers.map(([name, value]) =>
    names.includes(name.toLowerCase()) ? [originalHeaderPrefix + name, value] : [name, value],
  );
}
