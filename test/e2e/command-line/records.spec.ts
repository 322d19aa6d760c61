import { readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordView } from '../../../src/records/index.js';
import { ExportFolder } from '../../export/export-folder.js';
import { openOperatorsTown, type OperatorsTown } from './operators-town.js';

jest.setTimeout(120_000);

const night = new Date('2026-03-10T01:30:00Z');
const boards = ['Kommunstyrelsen', 'Miljö- och byggnadsnämnden'] as const;

describe('the archive from the command line', () => {
  let operator: OperatorsTown;
  const exports = new ExportFolder();
  beforeAll(async () => {
    operator = await openOperatorsTown(night);
    await operator.register('/@norrsunda', ['--creator', boards[0]]);
    await operator.register('/@norrsunda_bygg', ['--creator', boards[1]]);
    await operator.run(['nightly']);
  });
  afterAll(async () => {
    exports.remove();
    await operator.close();
  });

  const list = (words: readonly string[] = [], token?: string) =>
    operator.json<RecordView>(
      ['records', 'list', '--limit', '1000', ...words],
      token ? { FLODESARKIVET_TOKEN: token } : {},
    );
  const addPerson = async (...grants: readonly string[]) =>
    (await operator.add(`N N ${grants.join(' ')}`, ...grants)).FLODESARKIVET_TOKEN;

  it('lists records by words, in any of their Swedish forms', async () => {
    const found = await list(['--q', 'vattenläckor']);
    expect(found.length).toBeGreaterThan(0);
    for (const { text } of found) expect(text).toMatch(/vattenläck/i);
  });

  it('narrows by origin, state, day and channel at once', async () => {
    const words = ['--channel', '1', '--origin', 'received', '--state', 'visible', '--from', '2025-01-01'];
    const found = await list([...words, '--to', '2025-12-31']);
    expect(found.length).toBeGreaterThan(0);
    for (const record of found) {
      expect(record).toMatchObject({ channelId: 1, origin: 'received', state: 'visible' });
      expect(record.receivedAt!.slice(0, 4)).toBe('2025');
    }
  });

  it('goes on where the last page ended', async () => {
    const all = (await list()).map(({ id }) => id);
    const first = await operator.run(['records', 'list', '--limit', '7']);
    const place = /--after (\S+)/.exec(first.stderr)![1]!;
    const second = await operator.json<RecordView>(['records', 'list', '--limit', '7', '--after', place]);
    expect(second.map(({ id }) => id)).toEqual(all.slice(7, 14));
  });

  it('shows one record with its versions, as the list does', async () => {
    const [listed] = await list();
    expect(await operator.json(['records', 'show', listed!.id])).toEqual([listed]);
    const { stdout } = await operator.run(['records', 'show', listed!.id]);
    expect(stdout).toContain(listed!.versions[0]!.sha256);
  });

  it('writes a zip whose manifest holds, and never over another file', async () => {
    const out = exports.file('allt.zip');
    expect(await operator.run(['records', 'export', '--out', out])).toMatchObject({ status: 0 });
    exports.checkManifest(await exports.unzip('allt.zip'));
    const again = await operator.run(['records', 'export', '--out', out]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain(out);
  });

  it('streams JSON lines to whoever reads, and ends well when they have had enough', async () => {
    const { status, stdout } = await operator.run(['records', 'export', '--origin', 'drawn-up']);
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as RecordView).origin)).toEqual(lines.map(() => 'drawn-up'));
  });

  it('lets a reader see what was drawn up, and of what came in only what has been triaged', async () => {
    const seen = await list([], await addPerson('reader'));
    expect(seen.length).toBeGreaterThan(0);
    const open = seen.filter(({ origin, registration }) => origin === 'received' && registration === 'undecided');
    expect(open).toEqual([]);
    expect(new Set(seen.map(({ origin }) => origin))).toContain('drawn-up');
  });

  it('keeps one board’s officer out of the other board’s records', async () => {
    const token = await addPerson(`channel-officer:${boards[1]}`);
    const seen = await list([], token);
    expect(new Set(seen.map(({ recordsCreator }) => recordsCreator))).toEqual(new Set([boards[1]]));
    const [others] = await list(['--channel', '1']);
    const asked = await operator.run(['records', 'show', others!.id], { FLODESARKIVET_TOKEN: token });
    expect({ status: asked.status, stdout: asked.stdout }).toEqual({ status: 2, stdout: '' });
    const exported = await operator.run(['records', 'export'], { FLODESARKIVET_TOKEN: token });
    expect(exported.stdout).not.toContain(boards[0]);
  });

  it('refuses a command to those whose role does not hold it, and a token that is not there', async () => {
    const token = await addPerson('registrar');
    for (const words of [['nightly'], ['verify'], ['users', 'list']])
      expect(await operator.run(words, { FLODESARKIVET_TOKEN: token })).toMatchObject({ status: 2, stdout: '' });
    expect(await operator.run(['records', 'list'], { FLODESARKIVET_TOKEN: 'påhittad' })).toMatchObject({ status: 2 });
  });

  it('tells of a file that was cut short, and ends with 1', async () => {
    const files = await readdir(operator.folder, { recursive: true });
    const warc = files.find((name) => name.endsWith('.warc.gz'))!;
    const whole = (await readFile(join(operator.folder, warc))).length;
    await truncate(join(operator.folder, warc), whole - 9);
    const { status, stdout } = await operator.run(['verify', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({ code: 'warc-changed' });
  });
});
