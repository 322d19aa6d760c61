import { HttpFailure } from './capturing-http.js';
import { toHttpFailure } from './network-failure.js';

/** A body as it arrives, bounded in size. @throws HttpFailure */
export async function* boundPieces(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  url: string,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const piece of body) {
      bytes += piece.byteLength;
      if (bytes > maxBytes) throw new HttpFailure('too-large', url, `more than ${maxBytes} bytes`);
      yield piece;
    }
  } catch (error) {
    throw toHttpFailure(error, url);
  }
}

export async function collectPieces(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const collected: Uint8Array[] = [];
  for await (const piece of pieces) collected.push(piece);
  return Buffer.concat(collected);
}
