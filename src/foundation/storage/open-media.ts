import type { Readable } from 'node:stream';
import { mediaExtension } from './media-extension.js';
import { unlessMissing } from './unless-missing.js';

export interface OpenMedia {
  readonly extension: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes without losing them. Null where there is no such file. */
export async function openMedia(stream: Readable): Promise<OpenMedia | null> {
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await unlessMissing(pieces.next());
  if (first === null) return null;
  return { extension: mediaExtension(first.done ? new Uint8Array() : first.value), content: following(first, pieces) };
}

async function* following(
  first: IteratorResult<Uint8Array>,
  pieces: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value;
}
