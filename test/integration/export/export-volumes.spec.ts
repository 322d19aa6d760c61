import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { RecordView } from '../../../src/records/index.js';
import { everyRecord } from '../../../src/search/index.js';
import { ExportFiles } from '../../../src/foundation/zip/index.js';
import { writeVolumes } from '../../../src/search/export/write-volumes.js';
import { ExportFolder } from '../../export/export-folder.js';

const bytesOf = new Map<string, Buffer>();

function fileNamed(name: string): string {
  const bytes = Buffer.from(`GIF89a ${name}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  bytesOf.set(sha256, bytes);
  return sha256;
}

/** As much of a record as an export looks at. */
function aView(id: number, files: readonly string[]): RecordView {
  const versions = [{ mediaSha256: files.map(fileNamed) }];
  return { id: String(id), author: {}, text: 'text', versions, attachments: [] } as unknown as RecordView;
}

describe('an export of more files than one zip may hold', () => {
  let folder: ExportFolder;
  beforeEach(() => {
    folder = new ExportFolder();
  });
  afterEach(() => folder.remove());

  async function write(pages: readonly (readonly RecordView[])[], mostFiles: number): Promise<readonly string[]> {
    const files = new ExportFiles(folder.file('ut.zip'));
    await writeVolumes(Readable.from(pages), {
      files,
      openBlob: (sha256) => Readable.from([bytesOf.get(sha256)!]),
      mostEntries: mostFiles + 4,
      stop: new AbortController().signal,
      about: { filter: everyRecord, madeAt: '2026-11-24 02:30:00' },
    });
    return files.nameAll();
  }

  const contentsOf = async (name: string) => {
    const unzipped = await folder.unzip(name);
    folder.checkManifest(unzipped);
    return {
      records: folder.jsonLines<RecordView>(`${unzipped}/handlingar.jsonl`).map(({ id }) => id),
      lines: folder.read(`${unzipped}/handlingar.csv`).split('\r\n').length - 2,
      files: readdirSync(folder.file(`${unzipped}/filer`)).length,
    };
  };

  it('is split between records, and each volume holds its own records’ files', async () => {
    const pages = [[aView(1, ['a', 'b']), aView(2, ['b', 'c'])], [aView(3, ['a'])], [aView(4, []), aView(5, ['d'])]];
    const paths = await write(pages, 3);
    expect(paths).toEqual(['ut.zip', 'ut-2.zip'].map((name) => folder.file(name)));
    expect(await contentsOf('ut.zip')).toEqual({ records: ['1', '2', '3', '4'], lines: 4, files: 3 });
    expect(await contentsOf('ut-2.zip')).toEqual({ records: ['5'], lines: 1, files: 1 });
    expect(folder.read('ut-2/läsmig.txt')).toContain('DEL 2');
  });

  it('gives a record with more files than that a volume of its own', async () => {
    const paths = await write([[aView(1, ['a']), aView(2, ['b', 'c', 'd']), aView(3, ['e'])]], 2);
    expect(paths).toHaveLength(3);
    expect(await contentsOf('ut-2.zip')).toEqual({ records: ['2'], lines: 1, files: 3 });
  });

  it('gives no volume its name when a later one cannot have its', async () => {
    const files = new ExportFiles(folder.file('ut.zip'));
    await (await files.openNext()).close();
    await (await files.openNext()).close();
    const other = new ExportFiles(folder.file('ut-2.zip'));
    await (await other.openNext()).close();
    await other.nameAll();
    await expect(files.nameAll()).rejects.toMatchObject({ reason: 'file-exists', path: folder.file('ut-2.zip') });
    await files.discard();
    expect(folder.names()).toEqual(['ut-2.zip']);
  });
});
