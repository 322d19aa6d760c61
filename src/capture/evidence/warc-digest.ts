import { createHash } from 'node:crypto';

/** A labelled digest as WARC writes it, over the pieces one after the other. */
export function warcDigest(...pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}
