import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
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
import { openDueArchive, storeFile, type DueArchive } from '../../disposal/index.js';

let due: DueArchive;

beforeAll(async () => {
  due = await openDueArchive();
});
afterAll(() => due.close());

describe('an emergency removal', () => {
  it('needs the police, two persons, and waits for nothing; it reaches every copy of a file', async () => {
    const [criminal, other] = await due.capture({}, {});
    const sha256 = await storeFile(
      due.ruled.archive.rooms,
      [criminal!, other!],
      Buffer.from('en bild som ingen får ha'),
    );
    const exceptional = due.get(ExceptionalDisposalService);
    const removal = { kind: 'emergency', recordIds: [criminal!], reason: 'Barnpornografibrott' } as const;
    const unreported = exceptional.propose({ ...removal, policeReference: ' ' }, due.anna);
    await expect(unreported).rejects.toMatchObject({ reason: 'no-police-reference' });
    const waiting = await due.proposeAll();
    const list = await exceptional.propose({ ...removal, policeReference: '5000-K123-26' }, due.anna);
    const { executableFrom } = (await due.get(DisposalListsService).findList(list, null))!;
    expect(executableFrom).toBeNull();
    await due.approveAsItStands(list);
    expect(await due.execute(list)).toMatchObject({ filesLeft: 0 });
    const certificate = await due.certificateOf(list);
    expect(certificate).toMatchObject({
      kind: 'emergency',
      policeReference: '5000-K123-26',
      counts: { records: 1, files: 1 },
      filesThatStay: 0,
      rules: [],
    });
    expect(await due.get(BlobStore).has(sha256)).toBe(false);
    expect((await due.ruled.view(other!)).attachments).toMatchObject([
      { sha256: null, failure: 'removed-in-emergency' },
    ]);
    await due.approve(waiting);
    await due.execute(waiting);
    expect((await due.certificateOf(waiting)).counts.records).toBe(1);
  });
});

describe('a withdrawal of what was captured by mistake', () => {
  it('needs neither rule nor period, but two persons, and is certified', async () => {
    const ids = await due.capture({}, {}, {});
    const wish = {
      kind: 'withdrawal',
      recordIds: ids,
      reason: 'Kanalen var en namnes',
      policeReference: null,
    } as const;
    const list = await due.get(ExceptionalDisposalService).propose(wish, due.anna);
    const digest = await due.get(DisposalListsService).readSetDigest(list);
    expect(digest).toHaveLength(64);
    await due.approveAsItStands(list);
    await due.execute(list);
    const certificate = await due.certificateOf(list);
    expect(certificate).toMatchObject({ kind: 'withdrawal', reason: 'Kanalen var en namnes', counts: { records: 3 } });
    expect(isProven(await due.get(VerifyDisposalService).verify(list, null))).toBe(true);
  });

  it('does not touch what stands on a list already', async () => {
    const [id] = await due.capture({});
    const list = await due.proposeAll();
    const wish = { kind: 'withdrawal', recordIds: [id!], reason: 'Fel konto', policeReference: null } as const;
    const refused = due.get(ExceptionalDisposalService).propose(wish, due.anna);
    await expect(refused).rejects.toThrow(DisposalRefused);
    await due.approve(list);
    await due.execute(list);
  });
});

describe('a file that the disk will not let go', () => {
  it('is never called done: the list waits, is tried again, and the certificate tells of it', async () => {
    const [id] = await due.capture({});
    const sha256 = await storeFile(due.ruled.archive.rooms, [id!], Buffer.from('en fil som sitter fast'));
    const { dataDir } = due.get(Configuration);
    const path = join(dataDir, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const list = await due.proposeAll();
    await due.approve(list);
    // A folder in its place cannot be removed as a file, whoever tries.
    await rename(path, `${path}-aside`);
    await mkdir(path);
    expect(await due.execute(list)).toMatchObject({ filesLeft: 1 });
    const waiting = (await due.get(DisposalListsService).findList(list, null))!;
    expect(waiting).toMatchObject({ state: 'executing', endedAt: null });
    expect(await due.get(CertificatesService).findCertificate(list, null)).toBeNull();
    await rmdir(path);
    await rename(`${path}-aside`, path);
    expect(await due.execute(list)).toMatchObject({ filesLeft: 0 });
    expect(await due.certificateOf(list)).toMatchObject({ attempts: 2, failures: [{ store: 'blobs', attempts: 2 }] });
    expect(await due.get(BlobStore).has(sha256)).toBe(false);
  });
});
