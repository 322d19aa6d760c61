import type { ExchangeHead, HttpExchange } from './http-exchange.js';

/** Where the transport lays what it received, before anybody sees it. What a sink throws is passed on as it is. */
export interface ExchangeSink {
  storeExchange(exchange: HttpExchange): Promise<void>;
  /** Takes the body, with its content encoding undone, to its end; keeps nothing when the body throws. */
  storeDownload(head: ExchangeHead, body: AsyncIterable<Uint8Array>): Promise<StoredFile>;
}

export interface StoredFile {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}
