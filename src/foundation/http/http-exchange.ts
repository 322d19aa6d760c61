/**
 * Header names and values as they stood on the wire: original case, original order, repeated names kept;
 * one character for each byte (latin1).
 */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** One request and the head of its answer. */
export interface ExchangeHead {
  /** UUID: the WARC-Record-ID of the response and the exchange's key in the database. */
  readonly id: string;
  readonly sentAt: Date;
  /** Credentials in the address are replaced by `REDACTED`. */
  readonly url: string;
  /** The value of `Authorization` is replaced by `REDACTED`. */
  readonly requestHeaders: HeaderList;
  readonly status: number;
  readonly statusText: string;
  readonly responseHeaders: HeaderList;
}

/** One request and its whole answer. It is stored (as a WARC object) before anybody reads it. */
export interface HttpExchange extends ExchangeHead {
  /** The body as received: still compressed, without chunk framing. */
  readonly wireBody: Uint8Array;
  /** The body with its content encoding undone; offsets of an item's own bytes count from its start. */
  readonly payload: Uint8Array;
}

/** The first value of a header, whatever its case; null where it is absent. */
export function findHeader(headers: HeaderList, name: string): string | null {
  const wanted = name.toLowerCase();
  return headers.find(([n]) => n.toLowerCase() === wanted)?.[1] ?? null;
}
