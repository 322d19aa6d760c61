import { DisclosureRequestsService } from '../../../src/disclosure/index.js';
import {
  ApproveDisposalService,
  DisposalListsService,
  everyLine,
  ExecuteDisposalService,
  ReviewDisposalService,
} from '../../../src/disposal/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { HoldsService } from '../../../src/holds/index.js';
import { aNewVersion } from '../../builders/index.js';
import { disposalRules, openDueArchive, refusalOf, type DueArchive } from '../../disposal/index.js';

let due: DueArchive;
const none = new AbortController().signal;

beforeAll(async () => {
  due = await openDueArchive();
});
afterAll(() => due.close());

describe('a list of what is due', () => {
  it('holds nothing that has no date', async () => {
    const [dated, undated] = await due.capture({}, { publishedAt: null, publishedAtIs: 'unknown', countsFrom: null });
    const list = await due.proposeAll();
    expect((await due.linesOf(list)).map(({ recordId }) => recordId)).toEqual([dated]);
    expect((await due.finish(list)).counts.records).toBe(1);
    expect(await due.isHere(undated!)).toBe(true);
  });

  it('is not approved by its proposer, under another name, unread, or in another shape than was seen', async () => {
    await due.capture({}, {});
    const list = await due.proposeAll();
    const [name] = [(await due.get(DisposalListsService).findList(list, null))!.name];
    const [lists, approving] = [due.get(DisposalListsService), due.get(ApproveDisposalService)];
    const unread = await lists.readSetDigest(list);
    expect(await refusalOf(approving.approve(list, { name, setSha256: unread }, due.bo))).toBe('nothing-to-destroy');
    const [line] = await due.linesOf(list);
    const review = due.get(ReviewDisposalService);
    await review.mark(list, { ids: [line!.id] }, { mark: 'read' }, due.anna);
    const half = await lists.readSetDigest(list);
    expect(await refusalOf(approving.approve(list, { name, setSha256: half }, due.bo))).toBe('unmarked-lines');
    await review.mark(list, { filter: { ...everyLine, mark: 'unmarked' } }, { mark: 'read' }, due.bo);
    const whole = await lists.readSetDigest(list);
    expect(await refusalOf(approving.approve(list, { name, setSha256: whole }, due.anna))).toBe('proposed-by-you');
    expect(await refusalOf(approving.approve(list, { name: 'fel', setSha256: whole }, due.bo))).toBe('wrong-name');
    expect(await refusalOf(approving.approve(list, { name, setSha256: half }, due.bo))).toBe('set-changed');
    await approving.approve(list, { name, setSha256: whole }, due.bo);
    expect(await refusalOf(due.get(ExecuteDisposalService).execute(list, due.anna, none))).toBe('cooling-off');
    await approving.cancel(list, 'Fel urval', due.anna);
    expect((await due.linesOf(list)).map(({ outcome }) => outcome)).toEqual([null, null]);
    expect(await refusalOf(due.execute(list))).toBe('wrong-state');
  });

  it('is not executed by its approver, a key or the operator', async () => {
    const list = await due.proposeAll();
    await due.approve(list);
    due.pass(8);
    const executing = due.get(ExecuteDisposalService);
    const grants = due.bo.grants;
    expect(await refusalOf(executing.execute(list, due.bo, none))).toBe('approved-by-you');
    const key = { actor: { kind: 'api-key', id: 1, name: 'Bos nyckel' }, grants } as const;
    expect(await refusalOf(executing.execute(list, key, none))).toBe('not-a-person');
    const operator = { actor: { kind: 'operator', name: 'bo' }, grants } as const;
    expect(await refusalOf(executing.execute(list, operator, none))).toBe('not-a-person');
    expect(await executing.executeDue(none)).toEqual([expect.objectContaining({ listId: list, filesLeft: 0 })]);
    expect(await due.certificateOf(list)).toMatchObject({ approvedBy: 'Bo Lind', executedBy: 'Flödesarkivet' });
  });

  it('spares what was struck for good and what was prolonged to its day', async () => {
    const [struck, prolonged, gone] = await due.capture({}, {}, {});
    const list = await due.proposeAll();
    const review = due.get(ReviewDisposalService);
    const [first, second] = await due.linesOf(list);
    await review.mark(list, { ids: [first!.id] }, { mark: 'struck', reason: 'Behövs i ett ärende' }, due.bo);
    const to = due.ruled.archive.clock.today().add({ days: 30 }).toString();
    await review.mark(
      list,
      { ids: [second!.id] },
      { mark: 'prolonged', reason: 'Pågående granskning', prolongedTo: to },
      due.bo,
    );
    expect(await due.finish(list)).toMatchObject({
      counts: { records: 1 },
      review: { read: 1, struck: 1, prolonged: 1 },
    });
    expect([await due.isHere(struck!), await due.isHere(prolonged!), await due.isHere(gone!)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await refusalOf(due.proposeAll())).toBe('nothing-due');
    due.pass(40);
    const later = await due.proposeAll();
    expect((await due.linesOf(later)).map(({ recordId }) => recordId)).toEqual([prolonged]);
    await due.finish(later);
  });

  it('never shares a record with another list', async () => {
    const [record] = await due.capture({});
    const list = await due.proposeAll();
    expect(await refusalOf(due.proposeAll())).toBe('list-waits');
    await due.approve(list);
    expect(await refusalOf(due.proposeAll())).toBe('nothing-due');
    const line = `INSERT INTO disposal_line (list_id, record_id, channel_id) VALUES (${list}, ${record}, ${due.channel.id})`;
    await expect(due.get(Database).inTransaction((tx) => tx.query(line))).rejects.toMatchObject({ code: '23505' });
    await due.execute(list);
  });
});

describe('between approval and execution', () => {
  it('a new version, a withdrawn declaration and an unasked change spare a record', async () => {
    const [edited, free] = await due.capture({ platformItemId: 'edited/1' }, {});
    const list = await due.proposeAll();
    await due.approve(list);
    due.pass(1 / 24);
    const capturedAt = due.ruled.archive.clock.now();
    const versions = [aNewVersion({ text: 'När blir bron klar? Och vem betalar?' })];
    await due.ruled.capture(due.channel, [{ platformItemId: 'edited/1', capturedAt, versions }]);
    await due.execute(list);
    const { spared, counts } = await due.certificateOf(list);
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
    expect([await due.isHere(edited!), await due.isHere(free!)]).toEqual([true, false]);
    await due.ruled.applyRules();
    await due.finish(await due.proposeAll());
  });

  it('a hold and a request for disclosure spare what they cover, until they end', async () => {
    const [held, asked, free] = await due.capture({}, {}, {});
    const list = await due.proposeAll();
    await due.approve(list);
    const by = { actor: due.anna.actor, reach: 'all' } as const;
    const [holds, requests] = [due.get(HoldsService), due.get(DisclosureRequestsService)];
    const extent = { scope: 'records', recordIds: [held!] } as const;
    const hold = await holds.lay({ ground: 'court-or-police', reason: 'Förundersökning', extent }, by);
    const receivedOn = due.ruled.archive.clock.today().toString();
    const wish = {
      recordsCreatorId: due.channel.recordsCreatorId,
      receivedOn,
      requester: null,
      concerns: 'Bron',
      caseReference: null,
    };
    const request = await requests.open(wish, { scope: 'records', recordIds: [asked!] }, by);
    await due.execute(list);
    const { spared, counts, holdsInForce } = await due.certificateOf(list);
    expect([counts.records, holdsInForce]).toEqual([1, 2]);
    expect(spared).toEqual([
      { subject: held, because: [`Den omfattas av gallringsstopp ${hold}.`] },
      { subject: asked, because: [`Den omfattas av gallringsstopp ${hold + 1}.`] },
    ]);
    expect(await due.isHere(free!)).toBe(false);
    expect(await refusalOf(due.proposeAll())).toBe('nothing-due');

    await holds.lift(hold, 'Nedlagd', by);
    const happenedOn = due.ruled.archive.clock.today().toString();
    await requests.addStep(request, { step: 'answered', happenedOn, note: null }, by);
    expect(await due.finish(await due.proposeAll())).toMatchObject({
      counts: { records: 2 },
      spared: [],
      holdsInForce: 0,
    });
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
    const [record] = await due.capture({});
    for (const [changed, sentence] of Object.entries(sentences)) {
      await due.ruled.writeRules(disposalRules);
      await due.ruled.applyRules();
      const list = await due.proposeAll();
      await due.approve(list);
      await due.ruled.writeRules(changed);
      due.pass(1);
      await due.ruled.applyRules();
      await due.execute(list);
      expect((await due.certificateOf(list)).spared).toEqual([{ subject: record, because: [sentence] }]);
    }
    await due.ruled.writeRules(disposalRules);
    due.pass(1);
    await due.ruled.applyRules();
    await due.finish(await due.proposeAll());
  });

  it('a rule file that was deleted leaves the last good rules in force', async () => {
    const [record] = await due.capture({});
    const list = await due.proposeAll();
    await due.approve(list);
    await due.ruled.writeRules('');
    due.pass(1);
    await due.ruled.applyRules();
    await due.execute(list);
    expect(await due.certificateOf(list)).toMatchObject({ spared: [], counts: { records: 1 } });
    expect(await due.isHere(record!)).toBe(false);
    await due.ruled.writeRules(disposalRules);
  });
});
