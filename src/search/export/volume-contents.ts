import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { openMedia } from '../../foundation/storage/index.js';
import type { ZipVolume } from '../../foundation/zip/index.js';
import type { RecordView } from '../../records/index.js';
import type { FileFault } from './export-order.js';
import { lineFormats } from './record-lines.js';
import { exportTexts, type VolumeFacts } from './texts.sv.js';

const { names } = exportTexts;
const { csv, jsonl } = lineFormats;

/** Lists, notes and the manifest, which stand beside the files of a volume. */
export const entriesBesideFiles = 4;

/** What one volume holds; it tells what it came to. */
export class VolumeContents {
  records = 0;
  files = 0;
  readonly faults: FileFault[] = [];
  private notFetched = 0;
  private readonly manifest: string[] = [];

  constructor(private readonly zip: ZipVolume) {}

  /** Both lists from one reading: the second waits in `scratch` while the first is written. */
  async addLists(pages: AsyncIterable<readonly RecordView[]>, scratch: FileHandle): Promise<void> {
    await scratch.appendFile(csv.head);
    await this.add(names.jsonLines, this.writeBoth(pages, scratch));
    await this.add(names.csv, scratch.createReadStream({ start: 0, autoClose: false }));
  }

  async addFile(sha256: string, bytes: Readable): Promise<void> {
    const media = await openMedia(bytes);
    if (!media) return void this.faults.push({ sha256, fault: 'missing' });
    const held = await this.add(names.file(sha256, media.extension), media.content);
    if (held !== sha256) this.faults.push({ sha256, fault: 'changed' });
    this.files++;
  }

  async addNotes(about: Pick<VolumeFacts, 'filter' | 'madeAt' | 'volume'>): Promise<void> {
    await this.add(names.readMe, Readable.from([exportTexts.readMe({ ...about, ...this.facts() })]));
    await this.zip.add(names.manifest, Readable.from(this.manifest));
  }

  private facts(): Omit<VolumeFacts, 'filter' | 'madeAt' | 'volume'> {
    const { records, files, faults, notFetched } = this;
    return { records, files, faults, notFetched };
  }

  private async *writeBoth(pages: AsyncIterable<readonly RecordView[]>, scratch: FileHandle): AsyncGenerator<string> {
    for await (const page of pages) {
      await scratch.appendFile(page.map(csv.line).join(''));
      yield page.map(jsonl.line).join('');
      this.records += page.length;
      this.notFetched += page.flatMap((record) => record.attachments).filter((file) => file.sha256 === null).length;
    }
  }

  /** Answers the SHA-256. */
  private async add(name: string, content: AsyncIterable<Uint8Array | string>): Promise<string> {
    const sha256 = await this.zip.add(name, content);
    this.manifest.push(`${sha256}  ${name}\n`);
    return sha256;
  }
}
