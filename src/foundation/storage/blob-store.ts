import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { IncomingFolder } from './incoming-folder.js';
import { listNames } from './list-names.js';
import { moveIntoPlace } from './move-into-place.js';
import { syncToDisk } from './sync-to-disk.js';
import { unlessMissing } from './unless-missing.js';

export interface StoredBlob {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Bytes on disk without a name yet: keep() gives them one, discard() removes them. */
export interface StagedBlob extends StoredBlob {
  /** Returns when the bytes and their name would survive a power failure. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** First and last byte, both included. */
export interface ByteRange {
  readonly start?: number;
  readonly end?: number;
}

const sha256Name = /^[0-9a-f]{64}$/;

/** Files by their content: the same bytes are stored once, as `blobs/ab/cd/<sha256>`. Errors of the disk pass as they are. */
export class BlobStore {
  private readonly incoming: IncomingFolder;
  private readonly blobs: string;

  /** @param root - the folder that holds `incoming/` and `blobs/` */
  constructor(root: string) {
    this.incoming = new IncomingFolder(root);
    this.blobs = join(root, 'blobs');
  }

  /** Streams a body to disk, reckoning its digest on the way. */
  async stage(body: AsyncIterable<Uint8Array>): Promise<StagedBlob> {
    const hash = createHash('sha256');
    let bytes = 0;
    async function* measured(): AsyncGenerator<Uint8Array> {
      for await (const piece of body) {
        hash.update(piece);
        bytes += piece.byteLength;
        yield piece;
      }
    }
    const path = await this.incoming.write(measured());
    const sha256 = hash.digest('hex');
    return {
      sha256,
      bytes,
      keep: () => this.keep(path, sha256),
      discard: () => rm(path, { force: true }),
    };
  }

  /** The bytes of a blob, or some of them; the stream fails where there is none. */
  open(sha256: string, range: ByteRange = {}): Readable {
    return createReadStream(this.pathOf(sha256), range);
  }

  async has(sha256: string): Promise<boolean> {
    return (await findSize(this.pathOf(sha256))) !== null;
  }

  /** Returns when the bytes are gone for good; does nothing where they are gone already. */
  async remove(sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await rm(path, { force: true });
    await unlessMissing(syncToDisk(dirname(path)));
  }

  /** Every blob, in the order of names. */
  async *list(): AsyncGenerator<StoredBlob> {
    for (const first of await listNames(this.blobs)) {
      for (const second of await listNames(join(this.blobs, first))) {
        const folder = join(this.blobs, first, second);
        for (const sha256 of await listNames(folder)) {
          const bytes = await findSize(join(folder, sha256));
          if (bytes !== null) yield { sha256, bytes };
        }
      }
    }
  }

  /** A path for work that loses its meaning with whoever does it. */
  nameScratch(extension: string): Promise<string> {
    return this.incoming.nameScratch(extension);
  }

  /** Removes what interrupted work left behind. */
  async clearIncoming(): Promise<void> {
    await this.incoming.clear();
  }

  private async keep(staged: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await syncToDisk(staged);
    await moveIntoPlace(staged, path);
    const folder = dirname(path);
    await Promise.all([folder, dirname(folder), this.blobs, dirname(this.blobs)].map(syncToDisk));
  }

  private pathOf(sha256: string): string {
    if (!sha256Name.test(sha256)) throw new TypeError(`not a SHA-256 in hex: ${sha256}`);
    return join(this.blobs, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function findSize(path: string): Promise<number | null> {
  const found = await unlessMissing(stat(path));
  return found?.size ?? null;
}
