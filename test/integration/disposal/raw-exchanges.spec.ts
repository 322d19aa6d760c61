import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CertificatesService, type DisposalCertificate } from '../../../src/disposal/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { HoldsService } from '../../../src/holds/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/index.js';
import { disposalRules, openDisposal, type TestDisposal } from '../../disposal/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

const withoutRawRule = disposalRules.replace(/ {2}- id: R3[\s\S]*/, '');

jest.setTimeout(60_000);

let town: ArchivedMunicipality;
let disposal: TestDisposal;

async function captureUnder(rules: string): Promise<void> {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder.path, 'rules.yaml'), rules);
  town = await openMunicipality({ RULES_DIR: folder.path, BACKUP_RETENTION_DAYS: '90' });
  disposal = await openDisposal(town.archive.rooms, town.archive.clock);
  await town.archive.night();
}
afterEach(() => town.close());

async function finish(list: number): Promise<DisposalCertificate> {
  await disposal.approve(list);
  await disposal.execute(list);
  return (await town.get(CertificatesService).findCertificate(list, null))!.certificate;
}

describe('raw exchanges that hold records of a list', () => {
  it('stay without a rule of their own, and block the records that they hold', async () => {
    await captureUnder(withoutRawRule);
    const { counts, spared, review } = await finish(await disposal.findWaiting(1));
    expect([counts.records, counts.rawExchanges]).toEqual([0, 0]);
    expect(spared).toHaveLength(review.read);
    expect(spared.every(({ because }) => because.some((sentence) => sentence.includes('råsvar')))).toBe(true);
  });

  it('go first under a rule of their own, and the certificate counts the neighbours whose page went', async () => {
    await captureUnder(disposalRules);
    const { counts, spared } = await finish(await disposal.findWaiting(1));
    expect(spared).toEqual([]);
    expect(counts.rawExchanges).toBeGreaterThan(20);
    expect(counts.neighbours).toBeGreaterThan(20);
    const proofless = await town
      .get(Database)
      .read(`SELECT FROM record_version WHERE length(own_bytes) = 0 OR length(sealed_digest) <> 32`);
    expect(proofless).toEqual([]);
    expect(await town.archive.listFaults()).toEqual([]);
  });

  it('stay with a neighbour that is held, and so does what stands on the same page', async () => {
    await captureUnder(disposalRules);
    const list = await disposal.findWaiting(1);
    const [neighbour] = await town.get(Database).read<{ id: string }>(
      `SELECT r.id FROM record r JOIN disposal_line n ON n.record_id <> r.id AND n.list_id = $1
         JOIN record l ON l.id = n.record_id AND l.thread_item_id = r.thread_item_id AND l.channel_id = r.channel_id
        WHERE r.kind <> 'post' AND r.origin = 'drawn-up' ORDER BY r.id LIMIT 1`,
      [list],
    );
    const extent = { scope: 'records', recordIds: [neighbour!.id] } as const;
    const by = { actor: disposal.anna.actor, reach: 'all' } as const;
    const hold = await town.get(HoldsService).lay({ ground: 'audit', reason: 'Revision', extent }, by);
    const { counts, spared } = await finish(list);
    expect(counts.records).toBeGreaterThan(0);
    expect(spared.length).toBeGreaterThan(0);
    expect(new Set(spared.flatMap(({ because }) => because))).toEqual(
      new Set([`Den finns också i råsvar som omfattas av gallringsstopp ${hold}.`]),
    );
  });

  it('can be destroyed on a list of their own, and their records keep their own bytes', async () => {
    await captureUnder(disposalRules);
    const before = (await town.archive.records()).length;
    const certificate = await finish(await disposal.findWaiting(1, 'raw-exchanges'));
    expect(certificate).toMatchObject({ kind: 'raw-exchanges', spared: [], counts: { records: 0 } });
    expect(certificate.counts.rawExchanges).toBe(certificate.review.read);
    expect((await town.archive.records()).length).toBe(before);
    expect(await town.archive.listFaults()).toEqual([]);
    const left = await town
      .get(Database)
      .read(`SELECT FROM exchange WHERE channel_id IN (SELECT id FROM channel WHERE records_creator_id = 1)`);
    expect(left).toEqual([]);
  });
});
