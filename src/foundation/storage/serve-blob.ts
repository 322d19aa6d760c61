import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { BlobStore, StoredBlob } from './blob-store.js';
import { readRange, type ReadRange } from './read-range.js';
import { sniffMediaType } from './sniff-media-type.js';

const sniffedBytes = 64;

/**
 * Answers a request with a file that somebody else made: hostile bytes that must neither run nor be taken for something
 * else. Errors of the disk pass as they are.
 */
export async function serveBlob(
  blobs: BlobStore,
  { sha256, bytes }: StoredBlob,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await setHeaders(blobs, sha256, response);
  if (request.headers['if-none-match'] === `"${sha256}"`) {
    response.statusCode = 304;
    return void response.end();
  }
  const range = readRange(request.headers.range, bytes);
  setRange(range, bytes, response);
  if (range.kind === 'unsatisfiable' || request.method === 'HEAD') return void response.end();
  await stream(blobs, sha256, range, response);
}

async function setHeaders(blobs: BlobStore, sha256: string, response: ServerResponse): Promise<void> {
  const head = await buffer(blobs.open(sha256, { start: 0, end: sniffedBytes - 1 }));
  const { mediaType, isShown, extension } = sniffMediaType(head);
  const name = `${sha256.slice(0, 16)}.${extension}`;
  response
    .setHeader('Content-Type', mediaType)
    .setHeader('Content-Disposition', `${isShown ? 'inline' : 'attachment'}; filename="${name}"`)
    .setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
    .setHeader('X-Content-Type-Options', 'nosniff')
    .setHeader('Cache-Control', 'private, max-age=31536000, immutable')
    .setHeader('Accept-Ranges', 'bytes')
    .setHeader('ETag', `"${sha256}"`);
}

function setRange(range: ReadRange, size: number, response: ServerResponse): void {
  switch (range.kind) {
    case 'whole':
      response.setHeader('Content-Length', size);
      return;
    case 'part':
      response.statusCode = 206;
      response
        .setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
        .setHeader('Content-Length', range.end - range.start + 1);
      return;
    case 'unsatisfiable':
      response.statusCode = 416;
      response.setHeader('Content-Range', `bytes */${size}`);
  }
}

/** Whoever asked may have gone before the end. */
async function stream(blobs: BlobStore, sha256: string, range: ReadRange, response: ServerResponse): Promise<void> {
  const { start, end } = range.kind === 'part' ? range : { start: 0, end: Infinity };
  try {
    await pipeline(blobs.open(sha256, { start, end }), response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
