import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Channel } from '../../../src/channels/index.js';
import {
  ApproveDisposalService,
  CertificatesService,
  DisposalListsService,
  DisposalRefused,
  everyLine,
  ExceptionalDisposalService,
  ExecuteDisposalService,
  ReviewDisposalService,
  type DisposalCertificate,
} from '../../../src/disposal/index.js';
import { DisclosureRequestsService } from '../../../src/disclosure/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { BlobStore } from '../../../src/foundation/storage/index.js';
import { HoldsService } from '../../../src/holds/index.js';
import type { NewRecord } from '../../../src/records/index.js';
import { TriggersService } from '../../../src/retention/index.js';
import { aNewVersion } from '../../builders/index.js';
import { disposalRules, openDisposal, storeFile, type TestDisposal } from '../../disposal/index.js';
import { openRuledArchive, type RuledArchive } from '../../rules/index.js';

let ruled: RuledArchive;
let disposal: TestDisposal;
let channel: Channel;
let items = 0;
const longAgo = new Date('2026-01-02T12:00:00Z');
const none = new AbortController().signal;

beforeAll(async () => {
  ruled = await openRuledArchive({ BACKUP_RETENTION_DAYS: '90' });
  disposal = await openDisposal(ruled.archive.rooms, ruled.archive.clock);
  channel = await ruled.register();
  await ruled.writeRules(disposalRules);
});
afterAll(() => ruled.close());

/** Comments that are due, classified and assessed; answers their numbers. */
async function captureDue(...stated: readonly Partial<NewRecord>[]): Promise<string[]> {
  const capturedAt = ruled.archive.clock.now();
  const records = stated.map((one) => ({
    platformItemId: `comment/${++items}`,
    publishedAt: longAgo,
    countsFrom: longAgo,
    capturedAt,
    ...one,
  }));
  const ids = await ruled.capture(channel, records);
  await ruled.applyRules();
  return ids;
}

const propose = () => disposal.propose(channel.recordsCreatorId);
const linesOf = (listId: number) => disposal.get(DisposalListsService).listLines(listId, everyLine, null, 1000);
const isHere = async (id: string) =>
  (await disposal.get(Database).read(`SELECT FROM record WHERE id = $1`, [id])).length === 1;

async function certificateOf(listId: number): Promise<DisposalCertificate> {
  return (await disposal.get(CertificatesService).findCertificate(listId, null))!.certificate;
}

/** What a deed was refused for. */
async function refusal(deed: Promise<unknown>): Promise<string> {
  const error: unknown = await deed.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DisposalRefused) return error.reason;
  throw new Error(`not refused: ${String(error)}`);
}

async function finish(listId: number): Promise<DisposalCertificate> {
  await disposal.approve(listId);
  await disposal.execute(listId);
  return certificateOf(listId);
}

describe('a list of what is due', () => {
  it('holds nothing that has no date', async () => {
    const [dated, undated] = await captureDue({}, { publishedAt: null, publishedAtIs: 'unknown', countsFrom: null });
    const list = await propose();
    expect((await linesOf(list)).map(({ recordId }) => recordId)).toEqual([dated]);
    expect((await finish(list)).counts.records).toBe(1);
    expect(await isHere(undated!)).toBe(true);
  });

  it('is not approved by its proposer, under another name, unread, or in another shape than was seen', async () => {
    await captureDue({}, {});
    const list = await propose();
    const [name] = [(await disposal.get(DisposalListsService).findList(list, null))!.name];
    const [lists, approving] = [disposal.get(DisposalListsService), disposal.get(ApproveDisposalService)];
    const unread = await lists.readSetDigest(list);
    expect(await refusal(approving.approve(list, { name, setSha256: unread }, disposal.bo))).toBe('nothing-to-destroy');
    const [line] = await linesOf(list);
    const review = disposal.get(ReviewDisposalService);
    await review.mark(list, { ids: [line!.id] }, { mark: 'read' }, disposal.anna);
    const half = await lists.readSetDigest(list);
    expect(await refusal(approving.approve(list, { name, setSha256: half }, disposal.bo))).toBe('unmarked-lines');
    await review.mark(list, { filter: { ...everyLine, mark: 'unmarked' } }, { mark: 'read' }, disposal.bo);
    const whole = await lists.readSetDigest(list);
    expect(await refusal(approving.approve(list, { name, setSha256: whole }, disposal.anna))).toBe('proposed-by-you');
    expect(await refusal(approving.approve(list, { name: 'fel', setSha256: whole }, disposal.bo))).toBe('wrong-name');
    expect(await refusal(approving.approve(list, { name, setSha256: half }, disposal.bo))).toBe('set-changed');
    await approving.approve(list, { name, setSha256: whole }, disposal.bo);
    expect(await refusal(disposal.get(ExecuteDisposalService).execute(list, disposal.anna, none))).toBe('cooling-off');
    await approving.cancel(list, 'Fel urval', disposal.anna);
    expect((await linesOf(list)).map(({ outcome }) => outcome)).toEqual([null, null]);
    expect(await refusal(disposal.execute(list))).toBe('wrong-state');
  });

  it('is not executed by its approver, a key or the operator', async () => {
    const list = await propose();
    await disposal.approve(list);
    ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + 8 * 24 * 3_600_000));
    const executing = disposal.get(ExecuteDisposalService);
    const grants = disposal.bo.grants;
    expect(await refusal(executing.execute(list, disposal.bo, none))).toBe('approved-by-you');
    const key = { actor: { kind: 'api-key', id: 1, name: 'Bos nyckel' }, grants } as const;
    expect(await refusal(executing.execute(list, key, none))).toBe('not-a-person');
    const operator = { actor: { kind: 'operator', name: 'bo' }, grants } as const;
    expect(await refusal(executing.execute(list, operator, none))).toBe('not-a-person');
    expect(await executing.executeDue(none)).toEqual([expect.objectContaining({ listId: list, filesLeft: 0 })]);
    expect(await certificateOf(list)).toMatchObject({ approvedBy: 'Bo Lind', executedBy: 'Flödesarkivet' });
  });

  it('spares what was struck for good and what was prolonged to its day', async () => {
    const [struck, prolonged, gone] = await captureDue({}, {}, {});
    const list = await propose();
    const review = disposal.get(ReviewDisposalService);
    const [first, second] = await linesOf(list);
    await review.mark(list, { ids: [first!.id] }, { mark: 'struck', reason: 'Behövs i ett ärende' }, disposal.bo);
    const to = ruled.archive.clock.today().add({ days: 30 }).toString();
    await review.mark(
      list,
      { ids: [second!.id] },
      { mark: 'prolonged', reason: 'Pågående granskning', prolongedTo: to },
      disposal.bo,
    );
    expect(await finish(list)).toMatchObject({ counts: { records: 1 }, review: { read: 1, struck: 1, prolonged: 1 } });
    expect([await isHere(struck!), await isHere(prolonged!), await isHere(gone!)]).toEqual([true, true, false]);
    expect(await refusal(propose())).toBe('nothing-due');
    ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + 40 * 24 * 3_600_000));
    const later = await propose();
    expect((await linesOf(later)).map(({ recordId }) => recordId)).toEqual([prolonged]);
    await finish(later);
  });

  it('never shares a record with another list', async () => {
    const [record] = await captureDue({});
    const list = await propose();
    expect(await refusal(propose())).toBe('list-waits');
    await disposal.approve(list);
    expect(await refusal(propose())).toBe('nothing-due');
    const line = `INSERT INTO disposal_line (list_id, record_id, channel_id) VALUES (${list}, ${record}, ${channel.id})`;
    await expect(disposal.get(Database).inTransaction((tx) => tx.query(line))).rejects.toMatchObject({ code: '23505' });
    await disposal.execute(list);
  });
});

describe('between approval and execution', () => {
  it('a new version, a withdrawn declaration and an unasked change spare a record', async () => {
    const [edited, free] = await captureDue({ platformItemId: 'edited/1' }, {});
    const list = await propose();
    await disposal.approve(list);
    ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + 3_600_000));
    const capturedAt = ruled.archive.clock.now();
    const versions = [aNewVersion({ text: 'När blir bron klar? Och vem betalar?' })];
    await ruled.capture(channel, [
      { platformItemId: 'edited/1', publishedAt: longAgo, countsFrom: longAgo, capturedAt, versions },
    ]);
    await disposal.execute(list);
    const { spared, counts } = await certificateOf(list);
    expect(counts.records).toBe(1);
    expect(spared).toEqual([
      {
        subject: edited,
        because: [
          'Något har hänt med den sedan reglerna senast prövades.',
          'Den har fått en ny version sedan listan godkändes.',
        ],
      },
    ]);
    expect([await isHere(edited!), await isHere(free!)]).toEqual([true, false]);
    await ruled.applyRules();
    await finish(await propose());
  });

  it('a hold and a request for disclosure spare what they cover, until they end', async () => {
    const [held, asked, free] = await captureDue({}, {}, {});
    const list = await propose();
    await disposal.approve(list);
    const by = { actor: disposal.anna.actor, reach: 'all' } as const;
    const [holds, requests] = [disposal.get(HoldsService), disposal.get(DisclosureRequestsService)];
    const extent = { scope: 'records', recordIds: [held!] } as const;
    const hold = await holds.lay({ ground: 'court-or-police', reason: 'Förundersökning', extent }, by);
    const receivedOn = ruled.archive.clock.today().toString();
    const wish = {
      recordsCreatorId: channel.recordsCreatorId,
      receivedOn,
      requester: null,
      concerns: 'Bron',
      caseReference: null,
    };
    const request = await requests.open(wish, { scope: 'records', recordIds: [asked!] }, by);
    await disposal.execute(list);
    const { spared, counts, holdsInForce } = await certificateOf(list);
    expect([counts.records, holdsInForce]).toEqual([1, 2]);
    expect(spared).toEqual([
      { subject: held, because: [`Den omfattas av gallringsstopp ${hold}.`] },
      { subject: asked, because: [`Den omfattas av gallringsstopp ${hold + 1}.`] },
    ]);
    expect(await isHere(free!)).toBe(false);
    expect(await refusal(propose())).toBe('nothing-due');

    await holds.lift(hold, 'Nedlagd', by);
    const happenedOn = ruled.archive.clock.today().toString();
    await requests.addStep(request, { step: 'answered', happenedOn, note: null }, by);
    expect(await finish(await propose())).toMatchObject({ counts: { records: 2 }, spared: [], holdsInForce: 0 });
  });

  it('a changed rule, an expired decision and a rule that was taken away spare everything under them', async () => {
    const sentences: Readonly<Record<string, string>> = {
      [disposalRules.replace('version: 1\n    title: Kommentarer', 'version: 2\n    title: Kommentarer i kanaler')]:
        'Regeln har fått en annan lydelse sedan listan godkändes.',
      [disposalRules.replace(
        /(id: R2\n\s+version: )1([\s\S]*?validFrom: 2020-02-01)/,
        '$13$2\n      validTo: 2020-12-31',
      )]: 'Gallringsbeslutet har slutat gälla.',
      [disposalRules.replace(/ {2}- id: R2[\s\S]*?(?= {2}- id: R3)/, '')]: 'Ingen regel gäller längre för den.',
    };
    const [record] = await captureDue({});
    for (const [changed, sentence] of Object.entries(sentences)) {
      await ruled.writeRules(disposalRules);
      await ruled.applyRules();
      const list = await propose();
      await disposal.approve(list);
      await ruled.writeRules(changed);
      ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + 24 * 3_600_000));
      await ruled.applyRules();
      await disposal.execute(list);
      expect((await certificateOf(list)).spared).toEqual([{ subject: record, because: [sentence] }]);
    }
    await ruled.writeRules(disposalRules);
    ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + 24 * 3_600_000));
    await ruled.applyRules();
    await finish(await propose());
  });

  it('a rule file that was deleted leaves the last good rules in force', async () => {
    const [record] = await captureDue({});
    const list = await propose();
    await disposal.approve(list);
    await ruled.writeRules('');
    ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + 24 * 3_600_000));
    await ruled.applyRules();
    await disposal.execute(list);
    expect(await certificateOf(list)).toMatchObject({ spared: [], counts: { records: 1 } });
    expect(await isHere(record!)).toBe(false);
    await ruled.writeRules(disposalRules);
  });
});

describe('what remains', () => {
  it('is the audit: its events stay with their digests, the personal data beside them go', async () => {
    const [record] = await captureDue({});
    const audit = disposal.get(Audit);
    const by = { actor: disposal.anna.actor, reach: 'all' } as const;
    const declaration = {
      trigger: 'declared-inactive',
      recordIds: [record!],
      happenedOn: '2026-11-01',
      reason: 'Kims fråga är besvarad',
      caseReference: null,
    } as const;
    await disposal.get(TriggersService).declare(declaration, by);
    await ruled.applyRules();
    const subject = [{ kind: 'record', id: record! }];
    const before = await audit.listFor(subject);
    expect(before.map(({ deed, details }) => [deed, details !== null])).toEqual([['record-declared-inactive', true]]);
    await finish(await propose());
    const after = await audit.listFor(subject);
    expect(after.map(({ seq, deed, details }) => [seq, deed, details])).toEqual([
      [before[0]!.seq, 'record-declared-inactive', null],
    ]);
    const reasons = await disposal.get(Database).read(`SELECT FROM trigger_declaration WHERE reason LIKE 'Kims%'`);
    expect(reasons).toEqual([]);
  });

  it('is a file that another record has too, until the last of them goes', async () => {
    const [first, second] = await captureDue({}, { kind: 'post', origin: 'drawn-up', platformItemId: 'post/shared' });
    const file = Buffer.from('en bild av bron');
    const sha256 = await storeFile(ruled.archive.rooms, [first!, second!], file);
    expect(await finish(await propose())).toMatchObject({ counts: { files: 0 }, filesThatStay: 1 });
    const blobs = disposal.get(BlobStore);
    expect([await isHere(first!), await isHere(second!), await blobs.has(sha256)]).toEqual([false, true, true]);
    const withdrawal = {
      kind: 'withdrawal',
      recordIds: [second!],
      reason: 'Fel konto',
      policeReference: null,
    } as const;
    const list = await disposal.get(ExceptionalDisposalService).propose(withdrawal, disposal.anna);
    await disposal.approveAsItStands(list);
    await disposal.execute(list);
    expect(await certificateOf(list)).toMatchObject({ counts: { files: 1 }, filesThatStay: 0 });
    expect([await isHere(second!), await blobs.has(sha256)]).toEqual([false, false]);
  });

  it('is an answer to a comment that is gone, in its place', async () => {
    const [post, comment, answer] = await captureDue(
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
    await finish(await propose());
    expect([await isHere(post!), await isHere(comment!), await isHere(answer!)]).toEqual([true, false, true]);
    expect(await ruled.view(answer!)).toMatchObject({ parentId: null, parentItemId: 'comment/t', threadId: post });
  });
});
