import type { HttpTally } from './capturing-http.js';

/** Counts what a run costs. */
export class RunTally implements HttpTally {
  requests = 0;
  bytes = 0;

  async *countBytes(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of body) {
      this.bytes += piece.byteLength;
      yield piece;
    }
  }
}
