import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveIntoPlace } from './move-into-place.js';

describe('a finished file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flodesarkivet-'));
    await writeFile(join(folder, 'finished'), 'bytes');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gets its name, and the folders above it', async () => {
    await moveIntoPlace(join(folder, 'finished'), join(folder, 'a', 'b', 'name'));
    expect(await readFile(join(folder, 'a', 'b', 'name'), 'utf8')).toBe('bytes');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('leaves nothing behind where its folder cannot be made', async () => {
    await writeFile(join(folder, 'a'), 'no folder');
    const moved = moveIntoPlace(join(folder, 'finished'), join(folder, 'a', 'b', 'name'));
    await expect(moved).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await readdir(folder)).toEqual(['a']);
  });
});
