import type { Channel } from '../../../src/channels/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { RecordViewsService } from '../../../src/records/index.js';
import {
  AccessRestrictions,
  DiaryNumbers,
  RegisterSettings,
  RegistrationHistory,
  RuleDecisions,
  SecrecyMarkings,
} from '../../../src/registration/index.js';
import { openRegistration, registrar, type TestRegistration } from './open-registration.js';

let test: TestRegistration;
let board: Channel;
let ids: string[];
let turn = 0;

beforeAll(async () => {
  test = await openRegistration();
  test.records.archive.clock.leapTo(new Date('2027-03-01T12:00:00Z'));
  board = await test.records.register();
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  turn += 1;
  ids = await test.capture(board, [
    { platformItemId: `a${turn}`, authorName: 'Gullan Gran' },
    { platformItemId: `b${turn}`, authorName: null },
  ]);
});

const view = async (id = ids[0]!) => (await test.get(RecordViewsService).findView(id))!;
const entry = async (id = ids[0]!) => (await test.register.listOf([id]))[0];
const history = (id = ids[0]!) => test.get(RegistrationHistory).listOf(id);

describe('a decision by OSL 5:1', () => {
  it('stands on the record, with who made it and why', async () => {
    expect(await view()).toMatchObject({ registration: 'undecided', access: 'internal' });
    await test.decide(ids, { decision: 'kept-ordered', reason: ' Bara en hälsning ' });
    expect(await view()).toMatchObject({ registration: 'kept-ordered', access: 'internal' });
    expect(await history()).toMatchObject([
      {
        decision: 'kept-ordered',
        basis: 'person',
        reason: 'Bara en hälsning',
        decidedBy: 'Ritva Registrator',
        records: 2,
      },
    ]);
    expect(await entry()).toBeUndefined();
  });

  it('to register gives each record a number of its own in the register', async () => {
    await test.decide(ids);
    const [first, second] = [await entry(), await entry(ids[1])];
    expect(first).toMatchObject({
      designation: expect.stringMatching(/^SM KS 2027:\d+$/),
      publicTitle: 'Inkommen handling i sociala medier',
      parties: { public: 'Gullan Gran', protected: null },
      datedOn: '2026-11-01',
      registeredBy: 'Ritva Registrator',
      n: 1,
      isStruck: false,
    });
    expect(second!.designation).not.toBe(first!.designation);
    expect(await view()).toMatchObject({ registration: 'registered' });
  });

  it('with suspected secrecy restricts access, says nothing captured in public, and forbids lighter decisions', async () => {
    await expect(test.decide(ids, { decision: 'kept-ordered', secrecy: 'suspected' })).rejects.toMatchObject({
      reason: 'secret-must-be-registered',
    });
    await test.decide(ids, { secrecy: 'suspected' });
    expect(await view()).toMatchObject({ registration: 'registered', access: 'restricted' });
    expect(await entry()).toMatchObject({ parties: { public: null, protected: 'Gullan Gran' } });
    await expect(test.decide(ids, { decision: 'insignificant' })).rejects.toMatchObject({
      reason: 'secret-must-be-registered',
    });
  });

  it('is refused where a record is out of reach, or there is none, and nothing is left of it', async () => {
    await expect(test.decide(ids, {}, { ...registrar, reach: [999] })).rejects.toMatchObject({
      name: 'RecordOutOfReach',
    });
    await expect(test.decide([])).rejects.toMatchObject({ reason: 'no-records' });
    const untitled = { publicTitle: ' ', protectedTitle: null, parties: null, caseTitle: null };
    await expect(test.decide(ids, { entry: untitled })).rejects.toMatchObject({ reason: 'no-title' });
    expect(await history()).toEqual([]);
  });

  it('is in the log of each record', async () => {
    await test.decide(ids, { decision: 'insignificant' });
    const events = await test.get(Audit).listFor([{ kind: 'record', id: ids[1]! }]);
    expect(events.map(({ deed }) => deed)).toEqual(['record-insignificant']);
  });
});

describe('a decision that is taken back', () => {
  it('leaves the record as it was before, with both in its history', async () => {
    const light = await test.decide(ids, { decision: 'insignificant' });
    const registered = await test.decide(ids, { secrecy: 'suspected' });
    expect(await test.undo(registered)).toEqual(ids);
    expect(await view()).toMatchObject({ registration: 'insignificant', access: 'internal' });
    await test.undo(light);
    expect(await view()).toMatchObject({ registration: 'undecided', access: 'internal' });
    expect((await history()).map(({ decision, isUndone }) => [decision, isUndone])).toEqual([
      ['insignificant', true],
      ['registered', true],
      ['undone', false],
      ['undone', false],
    ]);
  });

  it('strikes its entry, which stays in the register with its number', async () => {
    const decision = await test.decide(ids);
    const { designation, id } = (await entry())!;
    await test.undo(decision);
    expect(await entry()).toMatchObject({ designation, isStruck: true, n: 2 });
    await test.decide(ids);
    expect(await entry()).toMatchObject({ designation, isStruck: false, n: 3 });
    expect((await test.register.listVersions(id)).map(({ n, isStruck }) => [n, isStruck])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('to do lighter puts the struck entry in force again', async () => {
    await test.decide(ids);
    const lighter = await test.decide(ids, { decision: 'kept-ordered', reason: 'Fel knapp' });
    expect(await entry()).toMatchObject({ isStruck: true, reason: 'Fel knapp' });
    await test.undo(lighter);
    expect(await entry()).toMatchObject({ isStruck: false });
    expect(await view()).toMatchObject({ registration: 'registered' });
  });

  it('cannot be taken back twice, nor once something has been decided since', async () => {
    const first = await test.decide(ids, { decision: 'kept-ordered' });
    const second = await test.decide([ids[0]!]);
    await expect(test.undo(first)).rejects.toMatchObject({ reason: 'decided-since', subject: ids[0] });
    await test.undo(second);
    await expect(test.undo(second)).rejects.toMatchObject({ reason: 'undone-already' });
    await test.undo(first);
  });
});

describe('what is decided without a person', () => {
  it('is one decision for all that a channel had before it was triaged, however many batches', async () => {
    const website = await test.records.register({ address: '@annan@platform.example', accountId: `x${turn}` });
    const old = await test.capture(website, [{ platformItemId: 'o1' }, { platformItemId: 'o2' }]);
    const backFill = { channelId: website.id, recordsCreatorId: website.recordsCreatorId, triageFrom: '2026-12-01' };
    for (const id of old)
      await test.records.database.inTransaction((tx) =>
        test.get(RuleDecisions).keepOrdered({ ...backFill, recordIds: [id] }, tx),
      );
    const [[first], [second]] = [await history(old[0]), await history(old[1])];
    expect(first).toMatchObject({ decision: 'kept-ordered', basis: 'back-fill', records: 2 });
    expect(second!.id).toBe(first!.id);
    expect(await view(old[1])).toMatchObject({ registration: 'kept-ordered' });
  });
});

describe('access and markings', () => {
  it('are two things: a marking shuts nobody out, a restriction needs a reason', async () => {
    const marking = { provision: '25 kap. 1 § OSL', markedOn: '2027-03-01', authority: 'Kommunstyrelsen' };
    await test.get(SecrecyMarkings).mark(ids[0]!, marking, registrar);
    expect(await view()).toMatchObject({ secrecyMarking: marking, access: 'internal' });
    const set = (reason: string) => test.get(AccessRestrictions).setAccess(ids[0]!, 'restricted', reason, registrar);
    await expect(set(' ')).rejects.toMatchObject({ reason: 'no-reason' });
    await set('Uppgift om hälsa');
    expect(await view()).toMatchObject({ access: 'restricted', registration: 'undecided' });
    await test.get(SecrecyMarkings).lift(ids[0]!, registrar);
    expect(await view()).toMatchObject({ secrecyMarking: null, access: 'restricted' });
  });
});

describe('where the diary is the register', () => {
  it('a record is registered only once its number has come, and what waits is listed', async () => {
    const settings = test.get(RegisterSettings);
    const setting = { recordsCreatorId: board.recordsCreatorId, register: 'diary', awaitDays: 3, code: null } as const;
    await settings.set(setting, registrar);
    await test.decide([ids[0]!]);
    expect(await view()).toMatchObject({ registration: 'undecided', awaitsDiary: true });
    const awaited = () => test.get(DiaryNumbers).listAwaited(null, new Date('2027-04-01T00:00:00Z'), 100);
    expect((await awaited()).map(({ recordId }) => recordId)).toContain(ids[0]);
    const note = () =>
      test.records.database.inTransaction((tx) =>
        test.get(DiaryNumbers).note([ids[0]!], 'KS 2027/123', registrar.actor, tx),
      );
    expect(await note()).toHaveLength(1);
    expect(await note()).toHaveLength(0);
    expect(await view()).toMatchObject({ registration: 'registered', awaitsDiary: false });
    expect(await entry()).toMatchObject({ registrationNumber: 'KS 2027/123' });
    expect((await awaited()).map(({ recordId }) => recordId)).not.toContain(ids[0]);
    await settings.set({ ...setting, register: 'own' }, registrar);
  });
});
