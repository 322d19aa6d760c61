import { describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProven, VerifyDisposalService } from '../../../src/disposal/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { openMunicipality } from '../../archive/index.js';
import { disposalRules, findTraces, openDisposal } from '../../disposal/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

describe('comments that have been destroyed', () => {
  it('are nowhere: not in a table, not in a file, and do not come back with the next night', async () => {
    await using rules = await makeTemporaryFolder();
    await writeFile(join(rules.path, 'rules.yaml'), disposalRules);
    const town = await openMunicipality({ RULES_DIR: rules.path, BACKUP_RETENTION_DAYS: '90' });
    try {
      const { archive } = town;
      const disposal = await openDisposal(archive.rooms, archive.clock);
      await archive.night();
      const before = await archive.records();
      expect(await town.get(Database).read(`SELECT url FROM exchange WHERE tells <> 'known'`)).toEqual([]);
      const list = await disposal.findWaiting(1);
      const listed = await listRecordIds(town.get(Database), list);
      const doomed = before.filter(({ id }) => listed.has(id));
      const kept = before.filter(({ id }) => !listed.has(id));
      const [database, { dataDir }] = [town.get(Database), town.get(Configuration)];
      const elsewhere = await readOwnBytes(database, kept);
      const sought = traitsOf(doomed).filter((trait) => !elsewhere.includes(trait));
      expect(sought.length).toBeGreaterThan(doomed.length);
      const places = await findTraces(database, dataDir, sought);
      expect(places).toEqual(
        expect.arrayContaining([
          'record.author_name',
          'record.permalink',
          'record_version.text',
          'record_version.own_bytes',
          'record_version.sha256',
          'record_version.sealed_digest',
        ]),
      );
      expect(places.filter((place) => place.includes('/warc/')).length).toBeGreaterThan(10);

      await disposal.approve(list);
      expect(await disposal.execute(list)).toMatchObject({ filesLeft: 0 });
      // The other board's raw answers are its own records, and hold what it answered to.
      const others = await disposal.findWaiting(2, 'raw-exchanges');
      await disposal.approve(others);
      expect(await disposal.execute(others)).toMatchObject({ filesLeft: 0 });

      expect(await findTraces(database, dataDir, sought)).toEqual([]);
      expect(isProven(await town.get(VerifyDisposalService).verify(list, null))).toBe(true);
      expect(await archive.listFaults()).toEqual([]);
      expect((await archive.records()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));

      const receipts = await archive.night();
      const problems = new Set(receipts.flatMap((receipt) => receipt.problems.map(({ code }) => code)));
      expect([...problems]).toEqual(['missed-nights']);
      expect((await archive.records()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    } finally {
      await town.close();
    }
  });
});

async function listRecordIds(database: Database, listId: number): Promise<ReadonlySet<string>> {
  const rows = await database.read<{ id: string }>(`SELECT record_id AS id FROM disposal_line WHERE list_id = $1`, [
    listId,
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** A name that somebody else has too is no trace of a destroyed comment. */
async function readOwnBytes(database: Database, records: readonly RecordView[]): Promise<Buffer> {
  const rows = await database.read<{ bytes: Buffer }>(
    `SELECT own_bytes AS bytes FROM record_version WHERE record_id = ANY ($1)`,
    [records.map(({ id }) => id)],
  );
  return Buffer.concat([...rows.map(({ bytes }) => bytes), Buffer.from(JSON.stringify(records))]);
}

/** What could tell of a record: its texts, its author, its addresses, its files and every digest. */
function traitsOf(records: readonly RecordView[]): string[] {
  return records.flatMap(({ author, permalink, versions, attachments }) => [
    ...(author.displayName ? [author.displayName] : []),
    ...(permalink ? [permalink] : []),
    ...versions.flatMap(({ text, sha256, sealedDigest, mediaSha256 }) => [
      ...(text.length > 12 ? [text.split('\n')[0]!] : []),
      sha256,
      sealedDigest,
      ...mediaSha256,
    ]),
    ...attachments.flatMap(({ altText }) => altText ?? []),
  ]);
}
