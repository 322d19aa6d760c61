import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { anExchange } from '../../../test/http/an-exchange.js';
import { makeTemporaryFolder } from '../../../test/http/temporary-folder.js';
import { findWarcDownload, readWarcObject } from './read-warc-object.js';
import { WarcFolder } from './warc-folder.js';

const run = '0f4f5a30-0000-4000-8000-000000000001';
const other = '0f4f5a30-0000-4000-8000-000000000002';

describe('the folder of raw exchanges', () => {
  it('keeps each exchange as an object of its own, by month and run', async () => {
    await using root = await makeTemporaryFolder();
    const folder = new WarcFolder(root.path);
    const exchange = anExchange();
    const path = await folder.put(run, exchange);
    expect(path).toBe(`warc/2026/11/${run}/${exchange.id}.warc.gz`);
    await folder.sync([path]);
    expect(readWarcObject(await folder.read(path)).url).toBe(exchange.url);
    expect((await stat(join(root.path, path))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(root.path, 'incoming'))).toEqual([]);
  });

  it('keeps the evidence of a download without its bytes', async () => {
    await using root = await makeTemporaryFolder();
    const folder = new WarcFolder(root.path);
    const path = await folder.putDownload(run, anExchange(), { sha256: 'ab'.repeat(32), bytes: 7 });
    expect(findWarcDownload(await folder.read(path))?.file).toEqual({ sha256: 'ab'.repeat(32), bytes: 7 });
  });

  it('lists a run’s objects in every month it touched, and those of no other run', async () => {
    await using root = await makeTemporaryFolder();
    const folder = new WarcFolder(root.path);
    expect(await folder.listRun(run)).toEqual([]);
    const paths = await Promise.all([
      folder.put(run, anExchange({ id: 'a', sentAt: new Date('2026-11-30T23:59:59Z') })),
      folder.put(run, anExchange({ id: 'b', sentAt: new Date('2026-12-01T00:00:01Z') })),
      folder.put(other, anExchange({ id: 'c', sentAt: new Date('2026-12-01T00:00:02Z') })),
    ]);
    expect(await folder.listRun(run)).toEqual(paths.slice(0, 2));
    expect(await collect(folder.list())).toEqual(paths);
  });

  it('forgets an object that is removed, with the run’s folder when it was the last', async () => {
    await using root = await makeTemporaryFolder();
    const folder = new WarcFolder(root.path);
    const first = await folder.put(run, anExchange({ id: 'a' }));
    const second = await folder.put(run, anExchange({ id: 'b' }));
    await folder.remove(first);
    expect(await collect(folder.list())).toEqual([second]);
    await folder.remove(second);
    await folder.remove(second);
    expect(await readdir(join(root.path, 'warc/2026/11'))).toEqual([]);
    await expect(folder.read(second)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await folder.put(run, anExchange({ id: 'b' }))).toBe(second);
  });

  it('refuses paths and names that lead elsewhere', async () => {
    await using root = await makeTemporaryFolder();
    const folder = new WarcFolder(root.path);
    await expect(folder.read('warc/2026/11/../../../etc/passwd')).rejects.toThrow(TypeError);
    await expect(folder.remove('blobs/ab/cd/ef')).rejects.toThrow(TypeError);
    await expect(folder.put('../x', anExchange())).rejects.toThrow(TypeError);
    await expect(folder.put(run, anExchange({ id: '../x' }))).rejects.toThrow(TypeError);
    expect(await collect(folder.list())).toEqual([]);
  });
});

async function collect(paths: AsyncIterable<string>): Promise<string[]> {
  const collected: string[] = [];
  for await (const path of paths) collected.push(path);
  return collected;
}
