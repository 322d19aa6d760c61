import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { anExchange } from '../../../test/http/an-exchange.js';
import { makeTemporaryFolder } from '../../../test/http/temporary-folder.js';
import { BlobStore } from '../../foundation/storage/index.js';
import { RunEvidence } from './run-evidence.js';
import { WarcFolder } from './warc-folder.js';

const run = '0f4f5a30-0000-4000-8000-000000000001';
const openEvidence = (root: string) => new RunEvidence(run, new WarcFolder(root), new BlobStore(root));

describe('a file that is downloaded', () => {
  it('has its bytes and its evidence on disk, and a row that tells of them', async () => {
    await using root = await makeTemporaryFolder();
    const evidence = openEvidence(root.path);
    const file = await evidence.storeDownload(anExchange(), Readable.from([Buffer.from('en bild')]));
    expect(await new BlobStore(root.path).has(file.sha256)).toBe(true);
    expect(await evidence.take()).toMatchObject([{ bytes: 7 }]);
    expect(await readdir(join(root.path, 'incoming'))).toEqual([]);
  });

  it('leaves nothing where its evidence cannot be written', async () => {
    await using root = await makeTemporaryFolder();
    await writeFile(join(root.path, 'warc'), 'no folder');
    const evidence = openEvidence(root.path);
    const stored = evidence.storeDownload(anExchange(), Readable.from([Buffer.from('en bild')]));
    await expect(stored).rejects.toMatchObject({ code: expect.stringMatching(/^E/) as unknown });
    expect(await evidence.take()).toEqual([]);
    expect(await readdir(join(root.path, 'incoming'))).toEqual([]);
  });
});
