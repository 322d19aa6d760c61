import { ExceptionalDisposalService } from '../../../src/disposal/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import { TriggersService } from '../../../src/retention/index.js';
import { openDueArchive, storeFile, type DueArchive } from '../../disposal/index.js';

let due: DueArchive;

beforeAll(async () => {
  due = await openDueArchive();
});
afterAll(() => due.close());

describe('what remains', () => {
  it('is the audit: its events stay with their digests, the personal data beside them go', async () => {
    const [record] = await due.capture({});
    const audit = due.get(Audit);
    const by = { actor: due.anna.actor, reach: 'all' } as const;
    const declaration = {
      trigger: 'declared-inactive',
      recordIds: [record!],
      happenedOn: '2026-11-01',
      reason: 'Kims fråga är besvarad',
      caseReference: null,
    } as const;
    await due.get(TriggersService).declare(declaration, by);
    await due.ruled.applyRules();
    const subject = [{ kind: 'record', id: record! }];
    const before = await audit.listFor(subject);
    expect(before.map(({ deed, details }) => [deed, details !== null])).toEqual([['record-declared-inactive', true]]);
    await due.finish(await due.proposeAll());
    const after = await audit.listFor(subject);
    expect(after.map(({ seq, deed, details }) => [seq, deed, details])).toEqual([
      [before[0]!.seq, 'record-declared-inactive', null],
    ]);
    const reasons = await due.get(Database).read(`SELECT FROM trigger_declaration WHERE reason LIKE 'Kims%'`);
    expect(reasons).toEqual([]);
  });

  it('is a file that another record has too, until the last of them goes', async () => {
    const [first, second] = await due.capture({}, { kind: 'post', origin: 'drawn-up', platformItemId: 'post/shared' });
    const file = Buffer.from('en bild av bron');
    const sha256 = await storeFile(due.ruled.archive.rooms, [first!, second!], file);
    expect(await due.finish(await due.proposeAll())).toMatchObject({ counts: { files: 0 }, filesThatStay: 1 });
    const blobs = due.get(BlobStore);
    expect([await due.isHere(first!), await due.isHere(second!), await blobs.has(sha256)]).toEqual([false, true, true]);
    const withdrawal = {
      kind: 'withdrawal',
      recordIds: [second!],
      reason: 'Fel konto',
      policeReference: null,
    } as const;
    const list = await due.get(ExceptionalDisposalService).propose(withdrawal, due.anna);
    await due.approveAsItStands(list);
    await due.execute(list);
    expect(await due.certificateOf(list)).toMatchObject({ counts: { files: 1 }, filesThatStay: 0 });
    expect([await due.isHere(second!), await blobs.has(sha256)]).toEqual([false, false]);
  });

  it('is an answer to a comment that is gone, in its place', async () => {
    const [post, comment, answer] = await due.capture(
      { kind: 'post', origin: 'drawn-up', platformItemId: 'post/t', threadItemId: 'post/t' },
      { platformItemId: 'comment/t', threadItemId: 'post/t', parentItemId: 'post/t' },
      {
        kind: 'reply',
        origin: 'drawn-up',
        platformItemId: 'reply/t',
        threadItemId: 'post/t',
        parentItemId: 'comment/t',
      },
    );
    await due.finish(await due.proposeAll());
    expect([await due.isHere(post!), await due.isHere(comment!), await due.isHere(answer!)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await due.ruled.view(answer!)).toMatchObject({ parentId: null, parentItemId: 'comment/t', threadId: post });
  });
});
