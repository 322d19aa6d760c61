import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Database } from '../../src/foundation/database/index.js';
import { HoldsService } from '../../src/holds/index.js';
import { disposalRules, openDisposal, storeFile } from '../disposal/index.js';
import { openRuledArchive } from '../rules/index.js';
import { copyArchive, lasting, type CopiedArchive } from '../archive/copied-archive.js';

const records = 5000;
const recordsAtATime = 500;
const longAgo = new Date('2026-01-02T12:00:00Z');

/** An archive with an approved list of so many comments, some with files, some held, and the raw exchanges they came with. */
export async function approveDisposal(): Promise<{ readonly archive: CopiedArchive; readonly executableAt: Date }> {
  const archive = await copyArchive(null);
  const ruled = await openRuledArchive({ BACKUP_RETENTION_DAYS: '90' }, lasting(archive));
  const disposal = await openDisposal(ruled.archive.rooms, ruled.archive.clock);
  const channel = await ruled.register();
  await ruled.writeRules(disposalRules);
  const ids: string[] = [];
  for (let at = 0; at < records; at += recordsAtATime) ids.push(...(await ruled.capture(channel, comments(at))));
  for (let at = 0; at < 300; at += 3)
    await storeFile(ruled.archive.rooms, ids.slice(at, at + 2), Buffer.from(`bild ${at}`));
  await addExchanges(ruled.get(Database), archive.folder, channel.id, ids);
  await ruled.applyRules();
  const list = await disposal.propose(channel.recordsCreatorId);
  await disposal.approve(list);
  await ruled.get(HoldsService).lay(
    {
      ground: 'court-or-police',
      reason: 'Förundersökning',
      extent: { scope: 'records', recordIds: ids.slice(40, 50) },
    },
    { actor: disposal.anna.actor, reach: 'all' },
  );
  const executableAt = new Date(ruled.archive.clock.now().getTime() + 8 * 24 * 3_600_000);
  await ruled.close();
  return { archive, executableAt };
}

function comments(from: number) {
  return Array.from({ length: recordsAtATime }, (_, at) => ({
    platformItemId: `comment/${from + at}`,
    publishedAt: longAgo,
    countsFrom: longAgo,
  }));
}

/** One for every twenty records, as capture would have noted them. */
async function addExchanges(
  database: Database,
  folder: string,
  channelId: number,
  ids: readonly string[],
): Promise<void> {
  await database.inTransaction(async (tx) => {
    const [run] = await tx.query<{ id: string }>(
      `INSERT INTO capture_run (channel_id, slot, state, not_before, status) VALUES ($1, $2, 'done', $2, 'green') RETURNING id`,
      [channelId, longAgo],
    );
    for (let at = 0; at < ids.length; at += 20) {
      const id = randomUUID();
      const path = `warc/2026/01/${run!.id}/${id}.warc.gz`;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), 'ett råsvar');
      await tx.query(
        `INSERT INTO exchange (id, run_id, channel_id, sent_at, url, status, payload_sha256, bytes, warc_path, checked_at, tells)
         VALUES ($1, $2, $3, $4, 'https://platform.example/', 200, sha256('x'), 11, $5, $4, 'known')`,
        [id, run!.id, channelId, longAgo, path],
      );
      await tx.query(`INSERT INTO exchange_told (exchange_id, channel_id, record_ids) VALUES ($1, $2, $3)`, [
        id,
        channelId,
        ids.slice(at, at + 20),
      ]);
    }
  });
}
