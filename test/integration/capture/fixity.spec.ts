import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { openCapturedMunicipality, type ArchivedMunicipality } from '../../archive/index.js';

jest.setTimeout(180_000);

describe('a check of every byte', () => {
  let town: ArchivedMunicipality;
  beforeAll(async () => {
    town = await openCapturedMunicipality();
  });
  afterAll(() => town.close());

  const locate = (...path: string[]) => join(town.get(Configuration).dataDir, ...path);
  const change = (sql: string) => town.get(Database).inTransaction((tx) => tx.query(sql));
  const find = async <Row>(sql: string) => (await town.get(Database).read<Row>(sql))[0]!;
  const blobPath = (sha256: string) => locate('blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const aVersion = () =>
    find<{ id: string; exchange: string }>(
      `SELECT record_id || '/' || n AS id, exchange_id AS exchange FROM record_version ORDER BY record_id LIMIT 1`,
    );
  const aBlob = async () =>
    (await find<{ sha256: string }>(`SELECT encode(sha256, 'hex') AS sha256 FROM stored_file LIMIT 1`)).sha256;
  const anObject = async () =>
    (await find<{ path: string }>(`SELECT warc_path AS path FROM exchange ORDER BY id LIMIT 1`)).path;
  const flipLastByte = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])]);
  const flipMiddleByte = (bytes: Buffer) => {
    const changed = Buffer.from(bytes);
    changed[changed.length >> 1]! ^= 1;
    return changed;
  };

  it('finds nothing in an archive that is as it was written', async () => {
    expect(await town.archive.listFaults()).toEqual([]);
  });

  it.each([
    ['an item’s own bytes', 'own_bytes = set_byte(own_bytes, 3, get_byte(own_bytes, 3) # 1)', 'own-bytes-changed'],
    [
      'the sealed digest',
      'sealed_digest = set_byte(sealed_digest, 0, get_byte(sealed_digest, 0) # 1)',
      'own-bytes-changed',
    ],
    ['the salt', 'salt = set_byte(salt, 0, get_byte(salt, 0) # 1)', 'own-bytes-changed'],
    ['the text that people read', `text = text || '!'`, 'text-changed'],
    ['a link', `links = links || '{https://a.example/}'`, 'text-changed'],
    ['the place in the answer', 'bytes_offset = bytes_offset + 1', 'own-bytes-not-in-answer'],
  ])('finds a change of %s', async (_, deed, code) => {
    const { id } = await aVersion();
    const [record, n] = id.split('/');
    await change(`CREATE TABLE kept AS SELECT * FROM record_version WHERE record_id = ${record} AND n = ${n}`);
    await change(`UPDATE record_version SET ${deed} WHERE record_id = ${record} AND n = ${n}`);
    expect(await town.archive.listFaults()).toEqual([{ code, id }]);
    await change(`UPDATE record_version v SET own_bytes = k.own_bytes, sealed_digest = k.sealed_digest, salt = k.salt,
      text = k.text, links = k.links, bytes_offset = k.bytes_offset FROM kept k WHERE (v.record_id, v.n) = (k.record_id, k.n)`);
    await change('DROP TABLE kept');
  });

  it.each(['record_tally', 'record_day_tally'])(
    'finds a count in %s that is not the number of records',
    async (tally) => {
      await change(`CREATE TABLE kept AS SELECT * FROM ${tally} WHERE channel_id = 2 LIMIT 1`);
      const shift = (by: number) =>
        change(`UPDATE ${tally} t SET records = k.records + ${by} FROM kept k
               WHERE to_jsonb(t) - 'records' = to_jsonb(k) - 'records'`);
      await shift(1);
      expect(await town.archive.listFaults()).toEqual([{ code: 'count-wrong', id: 'channel/2' }]);
      await shift(0);
      await change('DROP TABLE kept');
    },
  );

  it.each([
    ['changed', (path: string, bytes: Buffer) => writeFile(path, flipLastByte(bytes)), 'file-changed'],
    ['missing', (path: string) => rm(path), 'file-missing'],
  ] as const)('finds a file that is %s', async (_, damage, code) => {
    const sha256 = await aBlob();
    const bytes = await readFile(blobPath(sha256));
    await damage(blobPath(sha256), bytes);
    expect(await town.archive.listFaults()).toEqual([{ code, id: sha256 }]);
    await writeFile(blobPath(sha256), bytes);
  });

  it.each([
    ['changed', (path: string, bytes: Buffer) => writeFile(path, flipMiddleByte(bytes)), 'warc-changed'],
    ['missing', (path: string) => rm(path), 'warc-missing'],
  ] as const)('finds an exchange that is %s', async (_, damage, code) => {
    const path = await anObject();
    const bytes = await readFile(locate(path));
    await damage(locate(path), bytes);
    expect(await town.archive.listFaults()).toEqual([{ code, id: path }]);
    await writeFile(locate(path), bytes);
  });

  it('finds bytes that no row speaks of', async () => {
    const staged = await new BlobStore(locate()).stage(Readable.from([Buffer.from('herrelös')]));
    await staged.keep();
    const stray = (await anObject()).replace(/[^/]+\.warc\.gz$/, '00000000-0000-4000-8000-000000000000.warc.gz');
    await writeFile(locate(stray), 'herrelös');
    expect(await town.archive.listFaults()).toEqual([
      { code: 'file-without-row', id: staged.sha256 },
      { code: 'warc-without-row', id: stray },
    ]);
    await rm(blobPath(staged.sha256));
    await rm(locate(stray));
  });

  it('still checks an item’s own bytes when the answer that it came in has been destroyed', async () => {
    const { id, exchange } = await aVersion();
    await rm(
      locate((await find<{ path: string }>(`SELECT warc_path AS path FROM exchange WHERE id = '${exchange}'`)).path),
    );
    await change(`DELETE FROM exchange_told WHERE exchange_id = '${exchange}'`);
    await change(`DELETE FROM exchange WHERE id = '${exchange}'`);
    expect(await town.archive.listFaults()).toEqual([]);
    const [record, n] = id.split('/');
    await change(`UPDATE record_version SET own_bytes = own_bytes || '\\x21' WHERE record_id = ${record} AND n = ${n}`);
    expect(await town.archive.listFaults()).toEqual([{ code: 'own-bytes-changed', id }]);
  });
});
