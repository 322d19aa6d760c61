import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel } from '../../../src/channels/index.js';
import {
  CertificatesService,
  DisposalListsService,
  DisposalRefused,
  ExceptionalDisposalService,
  isProven,
  VerifyDisposalService,
} from '../../../src/disposal/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import { disposalRules, openDisposal, storeFile, type TestDisposal } from '../../disposal/index.js';
import { openRuledArchive, type RuledArchive } from '../../rules/index.js';

let ruled: RuledArchive;
let disposal: TestDisposal;
let channel: Channel;
let items = 0;
const longAgo = new Date('2026-01-02T12:00:00Z');

beforeAll(async () => {
  ruled = await openRuledArchive({ BACKUP_RETENTION_DAYS: '90' });
  disposal = await openDisposal(ruled.archive.rooms, ruled.archive.clock);
  channel = await ruled.register();
  await ruled.writeRules(disposalRules);
});
afterAll(() => ruled.close());

async function captureComments(count: number): Promise<string[]> {
  const stated = Array.from({ length: count }, () => ({
    platformItemId: `comment/${++items}`,
    publishedAt: longAgo,
    countsFrom: longAgo,
  }));
  const ids = await ruled.capture(channel, stated);
  await ruled.applyRules();
  return ids;
}

const certificateOf = async (listId: number) =>
  (await disposal.get(CertificatesService).findCertificate(listId, null))!.certificate;

describe('an emergency removal', () => {
  it('needs the police, two persons, and waits for nothing; it reaches every copy of a file', async () => {
    const [criminal, other] = await captureComments(2);
    const sha256 = await storeFile(ruled.archive.rooms, [criminal!, other!], Buffer.from('en bild som ingen får ha'));
    const exceptional = disposal.get(ExceptionalDisposalService);
    const removal = { kind: 'emergency', recordIds: [criminal!], reason: 'Barnpornografibrott' } as const;
    const unreported = exceptional.propose({ ...removal, policeReference: ' ' }, disposal.anna);
    await expect(unreported).rejects.toMatchObject({ reason: 'no-police-reference' });
    const waiting = await disposal.propose(channel.recordsCreatorId);
    const list = await exceptional.propose({ ...removal, policeReference: '5000-K123-26' }, disposal.anna);
    const { executableFrom } = (await disposal.get(DisposalListsService).findList(list, null))!;
    expect(executableFrom).toBeNull();
    await disposal.approveAsItStands(list);
    expect(await disposal.execute(list)).toMatchObject({ filesLeft: 0 });
    const certificate = await certificateOf(list);
    expect(certificate).toMatchObject({
      kind: 'emergency',
      policeReference: '5000-K123-26',
      counts: { records: 1, files: 1 },
      filesThatStay: 0,
      rules: [],
    });
    expect(await disposal.get(BlobStore).has(sha256)).toBe(false);
    expect((await ruled.view(other!)).attachments).toMatchObject([{ sha256: null, failure: 'removed-in-emergency' }]);
    await disposal.approve(waiting);
    await disposal.execute(waiting);
    expect((await certificateOf(waiting)).counts.records).toBe(1);
  });
});

describe('a withdrawal of what was captured by mistake', () => {
  it('needs neither rule nor period, but two persons, and is certified', async () => {
    const ids = await captureComments(3);
    const wish = {
      kind: 'withdrawal',
      recordIds: ids,
      reason: 'Kanalen var en namnes',
      policeReference: null,
    } as const;
    const list = await disposal.get(ExceptionalDisposalService).propose(wish, disposal.anna);
    const digest = await disposal.get(DisposalListsService).readSetDigest(list);
    expect(digest).toHaveLength(64);
    await disposal.approveAsItStands(list);
    await disposal.execute(list);
    const certificate = await certificateOf(list);
    expect(certificate).toMatchObject({ kind: 'withdrawal', reason: 'Kanalen var en namnes', counts: { records: 3 } });
    expect(isProven(await disposal.get(VerifyDisposalService).verify(list, null))).toBe(true);
  });

  it('does not touch what stands on a list already', async () => {
    const [id] = await captureComments(1);
    const list = await disposal.propose(channel.recordsCreatorId);
    const wish = { kind: 'withdrawal', recordIds: [id!], reason: 'Fel konto', policeReference: null } as const;
    const refused = disposal.get(ExceptionalDisposalService).propose(wish, disposal.anna);
    await expect(refused).rejects.toThrow(DisposalRefused);
    await disposal.approve(list);
    await disposal.execute(list);
  });
});

describe('a file that the disk will not let go', () => {
  it('is never called done: the list waits, is tried again, and the certificate tells of it', async () => {
    const [id] = await captureComments(1);
    const sha256 = await storeFile(ruled.archive.rooms, [id!], Buffer.from('en fil som sitter fast'));
    const { dataDir } = disposal.get(Configuration);
    const path = join(dataDir, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const list = await disposal.propose(channel.recordsCreatorId);
    await disposal.approve(list);
    // A folder in its place cannot be removed as a file, whoever tries.
    await rename(path, `${path}-aside`);
    await mkdir(path);
    expect(await disposal.execute(list)).toMatchObject({ filesLeft: 1 });
    const waiting = (await disposal.get(DisposalListsService).findList(list, null))!;
    expect(waiting).toMatchObject({ state: 'executing', endedAt: null });
    expect(await disposal.get(CertificatesService).findCertificate(list, null)).toBeNull();
    await rmdir(path);
    await rename(`${path}-aside`, path);
    expect(await disposal.execute(list)).toMatchObject({ filesLeft: 0 });
    expect(await certificateOf(list)).toMatchObject({ attempts: 2, failures: [{ store: 'blobs', attempts: 2 }] });
    expect(await disposal.get(BlobStore).has(sha256)).toBe(false);
  });
});
