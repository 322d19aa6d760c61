import type { Readable } from 'node:stream';
import { ZipVolume, type ExportFiles } from '../../foundation/zip/index.js';
import type { RecordView } from '../../records/index.js';
import type { Exported } from './export-order.js';
import { PageSource } from './page-source.js';
import type { VolumeFacts } from './texts.sv.js';
import { entriesBesideFiles, VolumeContents } from './volume-contents.js';

export interface VolumeParts {
  readonly files: ExportFiles;
  /** The bytes of a file; the stream fails where there is none. */
  readonly openBlob: (sha256: string) => Readable;
  /** What a volume keeps in memory grows with its entries. */
  readonly mostEntries: number;
  readonly stop: AbortSignal;
  readonly about: Pick<VolumeFacts, 'filter' | 'madeAt'>;
}

/** Zip files of records and their files, as many as are needed; without records one that says so. */
export async function writeVolumes(pages: AsyncIterable<readonly RecordView[]>, parts: VolumeParts): Promise<Exported> {
  const source = await PageSource.open(pages);
  const volumes: Exported[] = [];
  do volumes.push(await writeVolume(source, volumes.length + 1, parts));
  while (source.hasMore());
  return {
    records: volumes.reduce((sum, { records }) => sum + records, 0),
    files: volumes.reduce((sum, { files }) => sum + files, 0),
    faults: volumes.flatMap(({ faults }) => faults),
  };
}

async function writeVolume(
  source: PageSource,
  volume: number,
  { files, openBlob, mostEntries, stop, about }: VolumeParts,
): Promise<Exported> {
  const zip = new ZipVolume((await files.openNext()).createWriteStream());
  try {
    const contents = new VolumeContents(zip);
    const media = new Set<string>();
    const pages = source.takeVolume(media, mostEntries - entriesBesideFiles);
    await files.withScratch((scratch) => contents.addLists(pages, scratch));
    for (const sha256 of media) {
      stop.throwIfAborted();
      await contents.addFile(sha256, openBlob(sha256));
    }
    await contents.addNotes({ ...about, volume });
    await zip.close();
    return contents;
  } catch (error) {
    zip.abandon();
    throw error;
  }
}
