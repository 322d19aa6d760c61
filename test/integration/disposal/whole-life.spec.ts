import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { changeBeforeSecondNight } from '../../../demo/municipality/second-night.js';
import { isProven, VerifyDisposalService } from '../../../src/disposal/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { HoldsService } from '../../../src/holds/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { everyRecord, RecordExportService } from '../../../src/search/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/index.js';
import { disposalRules, findTraces, openDisposal, type TestDisposal } from '../../disposal/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

jest.setTimeout(120_000);

const dayMs = 24 * 3_600_000;

describe('comments that arrive, are edited, vanish, fall due, are held, released, approved and destroyed', () => {
  it('are nowhere: not in a table, not in a file, not in an export, and do not come back with the next night', async () => {
    await using rules = await makeTemporaryFolder();
    await writeFile(join(rules.path, 'rules.yaml'), disposalRules);
    const town = await openMunicipality({ RULES_DIR: rules.path, BACKUP_RETENTION_DAYS: '90' });
    try {
      const { archive } = town;
      const disposal = await openDisposal(archive.rooms, archive.clock);
      const by = { actor: disposal.anna.actor, reach: 'all' } as const;
      const holds: number[] = [];
      for (const channelId of [1, 3]) {
        const audit = { ground: 'audit', reason: 'Revision', extent: { scope: 'channel', channelId } } as const;
        holds.push(await town.get(HoldsService).lay(audit, by));
      }
      await archive.night();
      changeBeforeSecondNight(town.municipality);
      await archive.night();
      archive.clock.leapTo(new Date(archive.clock.now().getTime() + 40 * dayMs));
      await archive.night();
      expect(await town.get(Database).read(`SELECT url FROM exchange WHERE tells <> 'known'`)).toEqual([]);
      const before = await archive.records();
      expect(before.filter(({ channelId, class: code }) => channelId === 1 && code === 'K2').length).toBeGreaterThan(
        100,
      );

      for (const hold of holds) await town.get(HoldsService).lift(hold, 'Revisionen är klar', by);
      const list = await disposal.propose(1);
      const listed = await listRecordIds(town.get(Database), list);
      const doomed = before.filter(({ id }) => listed.has(id));
      const kept = before.filter(({ id }) => !listed.has(id));
      expect(doomed.some(({ versions }) => versions.length > 1)).toBe(true);
      expect(new Set(doomed.map(({ state }) => state))).toEqual(new Set(['visible', 'gone', 'unavailable']));
      const [database, { dataDir }] = [town.get(Database), town.get(Configuration)];
      const elsewhere = await readOwnBytes(database, kept);
      const sought = [...new Set(traitsOf(doomed))].filter((trait) => !elsewhere.includes(trait));
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
      expect(await isExported(town, sought)).toBe(true);

      await disposal.approve(list);
      expect(await disposal.execute(list)).toMatchObject({ filesLeft: 0 });
      // The other board's raw answers are its own records, and hold what it answered to.
      await destroyRawExchanges(disposal, 2);

      expect(await findTraces(database, dataDir, sought)).toEqual([]);
      expect(await isExported(town, sought)).toBe(false);
      expect(isProven(await town.get(VerifyDisposalService).verify(list, null))).toBe(true);
      expect(await archive.listFaults()).toEqual([]);
      expect((await archive.records()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));

      const receipts = await archive.night();
      const problems = receipts.flatMap((receipt) => receipt.problems.map(({ code }) => code));
      expect(problems).not.toContain('count-mismatch');
      // Another board may have the same item as a record of its own (promise 9).
      const itemOf = ({ channelId, platformItemId }: RecordView) => `${channelId} ${platformItemId}`;
      const doomedItems = new Set(doomed.map(itemOf));
      expect((await archive.records()).map(itemOf).filter((item) => doomedItems.has(item))).toEqual([]);
    } finally {
      await town.close();
    }
  });
});

/** The list that the first night proposed, and what came after it. */
async function destroyRawExchanges(disposal: TestDisposal, recordsCreatorId: number): Promise<void> {
  const waiting = await disposal.findWaiting(recordsCreatorId, 'raw-exchanges');
  await disposal.approve(waiting);
  await disposal.execute(waiting);
  const later = await disposal.propose(recordsCreatorId, 'raw-exchanges');
  await disposal.approve(later);
  await disposal.execute(later);
}

/** Whether any of these stands in what can be taken out of the archive. */
async function isExported(town: ArchivedMunicipality, sought: readonly string[]): Promise<boolean> {
  const actor = { kind: 'operator', name: 'test' } as const;
  const order = { filter: everyRecord, actor, stop: new AbortController().signal, progress: () => undefined };
  for (const format of ['jsonl', 'csv'] as const) {
    const out = new PassThrough();
    const [content] = await Promise.all([
      readAll(out),
      town
        .get(RecordExportService)
        .writeLines(format, order, out)
        .finally(() => out.end()),
    ]);
    if (sought.some((text) => content.includes(text))) return true;
  }
  return false;
}

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
