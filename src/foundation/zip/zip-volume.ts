import { ZipArchive } from 'archiver';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

/** The oldest that a zip can name: the same content gives the same file. */
const date = new Date('1980-01-01T00:00:00Z');

/** Everything is deflated, also pictures: readers of streams refuse entries that are stored with their size behind. */
const compression = { zlib: { level: 1 } };

/** One zip file, written entry by entry in constant memory; the larger ones become zip64 by themselves. */
export class ZipVolume {
  private readonly archive = new ZipArchive(compression);
  private readonly written: Promise<void>;

  constructor(out: Writable) {
    this.written = pipeline(this.archive, out);
    this.written.catch(() => undefined);
  }

  /** Takes the content up to its end and answers its SHA-256. @throws what the content or the disk throws */
  async add(name: string, content: AsyncIterable<Uint8Array | string>): Promise<string> {
    const hash = createHash('sha256');
    const source = Readable.from(hashing(content, hash), { objectMode: false });
    try {
      const taken = once(this.archive, 'entry');
      this.archive.append(source, { name, date });
      await Promise.all([Promise.race([taken, this.written]), finished(source)]);
      return hash.digest('hex');
    } finally {
      source.destroy();
    }
  }

  /** Returns when everything is handed to the disk. */
  async close(): Promise<void> {
    await Promise.all([this.archive.finalize(), this.written]);
  }

  /** Ends a volume that nobody will read. */
  abandon(): void {
    this.archive.abort();
    this.archive.destroy();
  }
}

async function* hashing(
  content: AsyncIterable<Uint8Array | string>,
  hash: { update(piece: Uint8Array | string): unknown },
): AsyncGenerator<Uint8Array | string> {
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
}
