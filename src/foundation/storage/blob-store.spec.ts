import { createHash } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { makeTemporaryFolder } from '../../../test/http/temporary-folder.js';
import { BlobStore, type StoredBlob } from './blob-store.js';

const bytes = Buffer.from('en bild från badplatsen');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const place = `blobs/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;

describe('a file in the blob store', () => {
  it('has no name until it is kept', async () => {
    await using root = await makeTemporaryFolder();
    const store = new BlobStore(root.path);
    const staged = await store.stage(pieces(bytes));
    expect(staged).toMatchObject({ sha256, bytes: bytes.length });
    expect(await store.has(sha256)).toBe(false);
    await staged.keep();
    expect(await store.has(sha256)).toBe(true);
    expect(await readFile(join(root.path, place))).toEqual(bytes);
    expect(await buffer(store.open(sha256))).toEqual(bytes);
    expect(await readdir(join(root.path, 'incoming'))).toEqual([]);
  });

  it('leaves nothing when it is discarded', async () => {
    await using root = await makeTemporaryFolder();
    const staged = await new BlobStore(root.path).stage(pieces(bytes));
    await staged.discard();
    await staged.discard();
    expect(await listFiles(root.path)).toEqual([]);
  });

  it('leaves nothing when its body breaks off, and the reason is told as it is', async () => {
    await using root = await makeTemporaryFolder();
    const cut = new Error('cut');
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes;
      await Promise.resolve();
      throw cut;
    }
    await expect(new BlobStore(root.path).stage(broken())).rejects.toBe(cut);
    expect(await listFiles(root.path)).toEqual([]);
  });

  it('is stored once, however often it is kept', async () => {
    await using root = await makeTemporaryFolder();
    const store = new BlobStore(root.path);
    const staged = await Promise.all([1, 2, 3].map(() => store.stage(pieces(bytes))));
    await Promise.all(staged.map((blob) => blob.keep()));
    expect(await listFiles(root.path)).toEqual([place]);
  });

  it('is for its owner’s eyes only', async () => {
    await using root = await makeTemporaryFolder();
    await (await new BlobStore(root.path).stage(pieces(bytes))).keep();
    const modeOf = async (path: string) => (await stat(join(root.path, path))).mode & 0o777;
    expect(await modeOf(place)).toBe(0o600);
    for (const folder of ['incoming', 'blobs', `blobs/${sha256.slice(0, 2)}`]) expect(await modeOf(folder)).toBe(0o700);
  });

  it('is gone when it is removed, and may be removed again', async () => {
    await using root = await makeTemporaryFolder();
    const store = new BlobStore(root.path);
    await (await store.stage(pieces(bytes))).keep();
    await store.remove(sha256);
    await store.remove(sha256);
    expect(await store.has(sha256)).toBe(false);
    await expect(buffer(store.open(sha256))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('may be empty or large', async () => {
    await using root = await makeTemporaryFolder();
    const store = new BlobStore(root.path);
    const large = Array.from({ length: 50 }, (_, n) => Buffer.alloc(100_000, n));
    const empty = await store.stage(pieces());
    const heavy = await store.stage(pieces(...large));
    await Promise.all([empty.keep(), heavy.keep()]);
    expect(await buffer(store.open(empty.sha256))).toHaveLength(0);
    expect(Buffer.concat(large).equals(await buffer(store.open(heavy.sha256)))).toBe(true);
  });

  it('is named by a digest and by nothing else', async () => {
    await using root = await makeTemporaryFolder();
    const store = new BlobStore(root.path);
    expect(() => store.open('../../etc/passwd')).toThrow(TypeError);
    await expect(store.remove(`${'a'.repeat(63)}/`)).rejects.toThrow(TypeError);
  });
});

describe('the whole blob store', () => {
  it('is listed in the order of names, also before anything was kept', async () => {
    await using root = await makeTemporaryFolder();
    const store = new BlobStore(root.path);
    expect(await collect(store.list())).toEqual([]);
    const staged = await Promise.all(['a', 'b', 'ccc'].map((text) => store.stage(pieces(Buffer.from(text)))));
    await Promise.all(staged.map((blob) => blob.keep()));
    const listed = await collect(store.list());
    expect(listed.map((blob) => blob.sha256)).toEqual(staged.map((blob) => blob.sha256).sort());
    expect(listed.map((blob) => blob.bytes).sort()).toEqual([1, 1, 3]);
  });

  it('forgets what was left behind, but not what another process is writing', async () => {
    await using root = await makeTemporaryFolder();
    const store = new BlobStore(root.path);
    await store.clearIncoming();
    const left = join(root.path, 'incoming', 'left');
    await writeFile(left, 'half');
    const longAgo = (await stat(left)).mtimeMs / 1000 - 2 * 60 * 60;
    await utimes(left, longAgo, longAgo);
    const staged = await store.stage(pieces(bytes));
    await store.clearIncoming();
    expect(await readdir(join(root.path, 'incoming'))).toHaveLength(1);
    await staged.keep();
    expect(await listFiles(root.path)).toEqual([place]);
  });
});

async function* pieces(...given: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield* given;
}

async function collect(blobs: AsyncIterable<StoredBlob>): Promise<StoredBlob[]> {
  const collected: StoredBlob[] = [];
  for await (const blob of blobs) collected.push(blob);
  return collected;
}

async function listFiles(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
