import { createHash, randomBytes } from 'node:crypto';

/** Digests of an item's own bytes. */
export interface Seal {
  /** Plain SHA-256: lives only beside the bytes. */
  readonly sha256: Buffer;
  readonly salt: Buffer;
  /** SHA-256 over salt and bytes: lasts, and tells nothing once the salt is destroyed (a short text can be guessed). */
  readonly sealedDigest: Buffer;
}

const saltBytes = 16;

/** Fresh salts, drawn at once: asking the system for each of a batch's costs more than its digests. */
export function drawSalts(count: number): Buffer[] {
  const drawn = randomBytes(count * saltBytes);
  return Array.from({ length: count }, (_, n) => drawn.subarray(n * saltBytes, (n + 1) * saltBytes));
}

export function sealBytes(bytes: Uint8Array, salt: Buffer): Seal {
  return {
    sha256: createHash('sha256').update(bytes).digest(),
    salt,
    sealedDigest: createHash('sha256').update(salt).update(bytes).digest(),
  };
}

export function holdsSeal(bytes: Uint8Array, seal: Seal): boolean {
  const again = sealBytes(bytes, seal.salt);
  return again.sha256.equals(seal.sha256) && again.sealedDigest.equals(seal.sealedDigest);
}
