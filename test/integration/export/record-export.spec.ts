import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { RecordView } from '../../../src/records/index.js';
import { ExportRefused } from '../../../src/foundation/zip/index.js';
import { everyRecord, type RecordFilter } from '../../../src/search/index.js';
import type { ExportOrder } from '../../../src/search/export/export-order.js';
import { openArchive, type TestArchive } from './open-archive.js';
import { ExportFolder } from '../../export/export-folder.js';

const png = Buffer.from('\x89PNG\r\n\x1a\n one picture', 'latin1');
const page = Buffer.from('<html><script>alert(1)</script>');

function anOrder(filter: Partial<RecordFilter> = {}, stop = new AbortController().signal): ExportOrder {
  return {
    filter: { ...everyRecord, ...filter },
    actor: { kind: 'operator', name: 'drift' },
    stop,
    progress: () => undefined,
  };
}

describe('an export of records', () => {
  let archive: TestArchive;
  let ids: readonly string[];
  let files: readonly string[];
  let folder: ExportFolder;
  beforeAll(async () => {
    archive = await openArchive();
    ids = await archive.capture(
      { channel: archive.board, texts: ['Vattnet är av', 'Vattnet är på'], files: ['a.png', 'b.html'] },
      { channel: archive.board, texts: ['=HYPERLINK("http://ond.example")'], files: ['a.png'] },
      { channel: archive.board, texts: ['sist\u202e'], state: 'gone', publishedAt: null, countsFrom: null },
    );
    files = await archive.storeFiles(archive.board, (url) => (url === 'a.png' ? png : page));
    await archive.capture({ channel: archive.building, texts: ['Bygglov'] });
  });
  afterAll(() => archive.close());
  beforeEach(() => {
    folder = new ExportFolder();
  });
  afterEach(() => folder.remove());

  const lines = async (order: ExportOrder) => {
    const out = new PassThrough();
    const [exported, written] = await Promise.all([
      archive.exports.writeLines('jsonl', order, out).finally(() => out.end()),
      text(out),
    ]);
    return {
      exported,
      records: written
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as RecordView),
    };
  };

  it('holds what was captured since the last indexing, newest first, and leaves the stream open', async () => {
    const { exported, records } = await lines(anOrder({ channelId: archive.board.id }));
    expect(records.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
    expect(records.at(-1)!.versions.map((version) => version.text)).toEqual(['Vattnet är av', 'Vattnet är på']);
    expect(exported).toEqual({ records: 3, files: 0, faults: [], paths: [] });
  });

  it('follows the filter', async () => {
    const { records } = await lines(anOrder({ words: 'bygglov' }));
    expect(records.map(({ text }) => text)).toEqual(['Bygglov']);
    const mine = await lines(anOrder({ recordsCreatorIds: [archive.building.recordsCreatorId] }));
    expect(mine.records).toHaveLength(1);
  });

  it('writes CSV that a Swedish spreadsheet opens and that is never a formula', async () => {
    await archive.exports.writeFiles('csv', anOrder({ channelId: archive.board.id }), folder.file('ut.csv'));
    const csv = folder.read('ut.csv');
    expect(csv.startsWith('\ufeffhandling;riktning;arkivbildare;')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://ond.example"")"`);
    expect(csv).toContain(';sist[U+202E];borttagen på plattformen;');
    expect(csv).toContain(`;${files[0]} ${files[1]};`);
    expect(csv.split('\r\n')).toHaveLength(5);
  });

  it('writes a zip whose manifest holds, with each file once under an extension that its bytes earn', async () => {
    const exported = await archive.exports.writeFiles('zip', anOrder(), folder.file('ut.zip'));
    expect(exported).toEqual({ records: 4, files: 2, faults: [], paths: [folder.file('ut.zip')] });
    const unzipped = await folder.unzip('ut.zip');
    folder.checkManifest(unzipped);
    expect(readdirSync(folder.file(`${unzipped}/filer`)).sort()).toEqual([`${files[0]}.png`, `${files[1]}.bin`].sort());
    expect(folder.jsonLines(`${unzipped}/handlingar.jsonl`)).toHaveLength(4);
    expect(folder.read(`${unzipped}/läsmig.txt`)).toMatch(/Handlingar: {2}4.*\nFiler: {7}2\n/);
  });

  it('writes a zip that says so where nothing was found', async () => {
    const exported = await archive.exports.writeFiles('zip', anOrder({ words: 'finnsinte' }), folder.file('ut.zip'));
    expect(exported).toMatchObject({ records: 0, files: 0 });
    const unzipped = await folder.unzip('ut.zip');
    folder.checkManifest(unzipped);
    expect(folder.read(`${unzipped}/handlingar.jsonl`)).toBe('');
    expect(folder.read(`${unzipped}/läsmig.txt`)).toContain('orden finnsinte');
  });

  it.each([
    ['missing', (sha256: string) => archive.blobs.remove(sha256)],
    ['changed', (sha256: string) => replaceBlob(sha256, Buffer.from('something else'))],
  ] as const)('tells that a file is %s', async (fault, spoil) => {
    await spoil(files[0]!);
    const exported = await archive.exports.writeFiles('zip', anOrder(), folder.file('ut.zip'));
    await replaceBlob(files[0]!, png);
    expect(exported.faults).toEqual([{ sha256: files[0], fault }]);
    const unzipped = await folder.unzip('ut.zip');
    folder.checkManifest(unzipped);
    expect(folder.read(`${unzipped}/läsmig.txt`)).toContain(`${files[0]} `);
  });

  it.each(['jsonl', 'csv', 'zip'] as const)('never overwrites a file, as %s', async (format) => {
    writeFileSync(folder.file('ut'), 'kvar');
    const refused = archive.exports.writeFiles(format, anOrder(), folder.file('ut'));
    await expect(refused).rejects.toEqual(new ExportRefused('file-exists', folder.file('ut')));
    expect(folder.names()).toEqual(['ut']);
    expect(folder.read('ut')).toBe('kvar');
  });

  it.each(['jsonl', 'zip'] as const)('does not take a name that another took meanwhile, as %s', async (format) => {
    const taking = { ...anOrder(), progress: () => writeFileSync(folder.file('ut'), 'annans') };
    await expect(archive.exports.writeFiles(format, taking, folder.file('ut'))).rejects.toMatchObject({
      reason: 'file-exists',
    });
    expect(folder.names()).toEqual(['ut']);
    expect(folder.read('ut')).toBe('annans');
  });

  it('refuses a place that is not there', async () => {
    const refused = archive.exports.writeFiles('jsonl', anOrder(), folder.file('saknas/ut'));
    await expect(refused).rejects.toMatchObject({ reason: 'not-writable' });
  });

  it.each(['jsonl', 'csv', 'zip'] as const)('leaves nothing when it is stopped, as %s', async (format) => {
    const stopped = archive.exports.writeFiles(format, anOrder({}, AbortSignal.abort()), folder.file('ut'));
    await expect(stopped).rejects.toThrow('aborted');
    expect(folder.names()).toEqual([]);
  });

  it('leaves nothing when it is stopped between two files', async () => {
    const stop = new AbortController();
    const stopping = { ...anOrder({}, stop.signal), progress: () => stop.abort() };
    await expect(archive.exports.writeFiles('zip', stopping, folder.file('ut'))).rejects.toThrow('aborted');
    expect(folder.names()).toEqual([]);
  });

  it('lets only its owner read the file', async () => {
    await archive.exports.writeFiles('jsonl', anOrder(), folder.file('ut'));
    expect(statSync(folder.file('ut')).mode & 0o777).toBe(0o600);
  });

  it('ends with what the reader of the stream said', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'EPIPE' });
    const out = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
    await expect(archive.exports.writeLines('jsonl', anOrder(), out)).rejects.toBe(gone);
  });

  it('is in the audit log before anything leaves, and again with what became of it', async () => {
    const last = async () =>
      archive.database.read<{ deed: string; outcome: string; details: string }>(
        `SELECT e.deed, e.outcome, d.details FROM audit_event e JOIN audit_detail d USING (seq)
          WHERE e.subject_kind = 'export' AND e.subject_id = (
            SELECT subject_id FROM audit_event WHERE subject_kind = 'export' ORDER BY seq DESC LIMIT 1)
          ORDER BY seq`,
      );
    await lines(anOrder({ words: 'bygglov' }));
    const done = await last();
    expect(done.map(({ deed, outcome }) => [deed, outcome])).toEqual([
      ['records-export-begun', 'done'],
      ['records-exported', 'done'],
    ]);
    expect(JSON.parse(done[1]!.details)).toMatchObject({
      format: 'jsonl',
      filter: { words: 'bygglov' },
      records: 1,
      by: { kind: 'operator', name: 'drift' },
    });
    await expect(archive.exports.writeFiles('zip', anOrder(), folder.file('saknas/ut'))).rejects.toThrow();
    expect((await last()).map(({ deed, outcome }) => [deed, outcome])).toEqual([
      ['records-export-begun', 'done'],
      ['records-exported', 'failed'],
    ]);
  });

  async function replaceBlob(sha256: string, bytes: Buffer): Promise<void> {
    const path = `${archive.dataDir}/blobs/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
    await archive.blobs.remove(sha256);
    writeFileSync(path, bytes);
    chmodSync(path, 0o600);
  }
});
