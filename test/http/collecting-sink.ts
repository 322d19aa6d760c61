import { createHash } from 'node:crypto';
import type { ExchangeHead, ExchangeSink, HttpExchange, StoredFile } from '../../src/foundation/http/index.js';

/** Holds what the transport handed over, in order. */
export class CollectingSink implements ExchangeSink {
  readonly exchanges: HttpExchange[] = [];
  readonly downloads: { readonly head: ExchangeHead; readonly bytes: Buffer }[] = [];

  storeExchange(exchange: HttpExchange): Promise<void> {
    this.exchanges.push(exchange);
    return Promise.resolve();
  }

  async storeDownload(head: ExchangeHead, body: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    this.downloads.push({ head, bytes });
    return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  }

  get statuses(): number[] {
    return this.exchanges.map(({ status }) => status);
  }
}
