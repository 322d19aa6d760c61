import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sendVolumes } from './send-volumes.js';

async function sent(contents: readonly string[], stop = new AbortController().signal): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'volumes-'));
  const paths = contents.map((_, at) => join(folder, `${at}.zip`));
  for (const [at, path] of paths.entries()) await writeFile(path, contents[at]!);
  const out = new PassThrough();
  try {
    const [bytes] = await Promise.all([
      buffer(out),
      sendVolumes(paths, (n) => `handlingar-${n}.zip`, stop, out).finally(() => out.end()),
    ]);
    return bytes;
  } finally {
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  }
}

describe('volumes on their way out', () => {
  it('go as they are where there is one', async () => {
    expect((await sent(['the only one'])).toString()).toBe('the only one');
  });
  it('stand in one zip where there are several', async () => {
    const zip = await sent(['the first', 'the second']);
    expect(zip.subarray(0, 2).toString()).toBe('PK');
    for (const name of ['handlingar-1.zip', 'handlingar-2.zip']) expect(zip.includes(name)).toBe(true);
  });
  it('leave nothing on the disk where nobody waits for them any more', async () => {
    await expect(sent(['a', 'b'], AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    await expect(sent(['a'], AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
