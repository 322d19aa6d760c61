import type { Channel } from '../../../src/channels/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { RestrictedReads } from '../../../src/records/index.js';
import {
  DiaryNumbers,
  MissedNumbersService,
  RegisterSettings,
  RuleDecisions,
  RunningRegisterExport,
  type RegisterQuestion,
} from '../../../src/registration/index.js';
import { NamedDecisions } from '../../../src/triage/index.js';
import type { Acting } from '../../../src/foundation/access/index.js';
import { openRegistration, registrar, type TestRegistration } from './open-registration.js';

let test: TestRegistration;
let ritva: Acting;
let board: Channel;
let id: string;
let turn = 0;

beforeAll(async () => {
  test = await openRegistration();
  ritva = await test.person('Ritva Registrator');
  board = await test.records.register();
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  turn += 1;
  test.records.archive.clock.leapTo(new Date('2027-03-01T12:00:00Z'));
  [id = ''] = await test.capture(board, [{ platformItemId: `a${turn}`, authorName: '=1+1' }]);
});

const entry = async () => (await test.register.listOf([id]))[0]!;
const everything: RegisterQuestion = { reach: 'all', view: 'full', words: null, from: null, to: null };

describe('the diary’s number, noted by hand', () => {
  const note = async (number: string, by = registrar) =>
    test.get(DiaryNumbers).noteBeside((await entry()).id, number, by);

  it('stands beside the entry with its day, and an earlier one stays', async () => {
    await test.decide([id]);
    await note(' KS 2027/1 ');
    await note('KS 2027/2');
    await note('KS 2027/2');
    expect(await entry()).toMatchObject({ registrationNumber: 'KS 2027/2' });
    const numbers = await test.get(DiaryNumbers).listOf((await entry()).id);
    expect(numbers.map(({ registrationNumber, notedBy }) => [registrationNumber, notedBy])).toEqual([
      ['KS 2027/1', 'Ritva Registrator'],
      ['KS 2027/2', 'Ritva Registrator'],
    ]);
  });

  it('is refused where there is none, or the entry is another records creator’s', async () => {
    await test.decide([id]);
    await expect(note(' ')).rejects.toMatchObject({ reason: 'no-number' });
    await expect(note('x'.repeat(101))).rejects.toMatchObject({ reason: 'no-number' });
    await expect(note('1', { ...registrar, reach: [999] })).rejects.toMatchObject({ reason: 'no-such-entry' });
    expect(await entry()).toMatchObject({ registrationNumber: null });
  });
});

describe('what the diary has not answered in time', () => {
  const setting = () =>
    ({ recordsCreatorId: board.recordsCreatorId, register: 'diary', awaitDays: 2, code: null }) as const;
  const missed = async () => {
    const [one] = await test.get(MissedNumbersService).list('all', 100);
    return one?.missed.map(({ recordId }) => recordId);
  };
  const on = (instant: string) => test.records.archive.clock.leapTo(new Date(instant));

  it('is counted in working days from when it was decided', async () => {
    await test.get(RegisterSettings).set(setting(), registrar);
    on('2027-03-05T12:00:00Z');
    await test.decide([id]);
    on('2027-03-09T22:59:00Z');
    expect(await missed()).not.toContain(id);
    on('2027-03-09T23:01:00Z');
    expect(await missed()).toContain(id);
    await test.get(DiaryNumbers).noteBeside((await entry()).id, 'KS 2027/9', registrar);
    expect(await missed()).not.toContain(id);
  });

  it('is nothing where our own register is the register', async () => {
    await test.get(RegisterSettings).set({ ...setting(), register: 'own' }, registrar);
    await test.decide([id]);
    on('2027-06-01T12:00:00Z');
    expect(await missed()).toBeUndefined();
  });
});

describe('the decision that stands', () => {
  const undo = (read: string | null = null, by = ritva) => test.get(NamedDecisions).undoLast(id, read, by);

  it('is taken back, one after another, until nothing stands', async () => {
    const first = await test.decide([id], { decision: 'kept-ordered' });
    const second = await test.decide([id]);
    await expect(undo(first)).rejects.toMatchObject({ reason: 'decided-since' });
    expect(await undo(second)).toEqual([id]);
    expect(await undo()).toEqual([id]);
    await expect(undo()).rejects.toMatchObject({ reason: 'no-such-decision' });
  });

  it('is not taken back where a back-fill decided it, or by another board', async () => {
    const { id: channelId, recordsCreatorId } = board;
    const triageFrom = `2026-12-${10 + turn}`;
    await test.records.database.inTransaction((tx) =>
      test.get(RuleDecisions).keepOrdered({ channelId, recordsCreatorId, triageFrom, recordIds: [id] }, tx),
    );
    await expect(undo()).rejects.toMatchObject({ reason: 'not-by-a-person' });
    await expect(
      undo(null, { ...ritva, grants: [{ role: 'registrar', recordsCreatorId: 999 }] }),
    ).rejects.toMatchObject({ name: 'RecordOutOfReach' });
  });
});

describe('the register to take along', () => {
  const csv = async (view: RegisterQuestion['view']) => {
    const lines: string[] = [];
    const asked = { ...everything, view };
    for await (const line of await test.get(RunningRegisterExport).csv(asked, registrar.actor)) lines.push(line);
    return lines;
  };

  it('makes no formula of what strangers wrote, and gives nothing protected in public', async () => {
    const entry = { publicTitle: '@SUM(A1)', protectedTitle: '=HYPERLINK("x")', parties: null, caseTitle: null };
    await test.decide([id], { entry, secrecy: 'suspected' });
    const [head, ...full] = await csv('full');
    expect(head).toContain('Rör, skyddat');
    expect(full.at(-1)).toMatch(/;'=1\+1;'@SUM\(A1\);"'=HYPERLINK\(""x""\)";/);
    const lines = await csv('public');
    expect(lines.join('')).not.toMatch(/skydda|HYPERLINK/);
    expect(lines.at(-1)).toMatch(/Inkommen;;'@SUM\(A1\);/);
  });

  it('is a document too, and each taking is in the log', async () => {
    const bytes = await test.get(RunningRegisterExport).pdf(everything, registrar.actor);
    expect(bytes!.subarray(0, 5).toString()).toBe('%PDF-');
    const events = await test.get(Audit).listFor([{ kind: 'register', id: 'records' }]);
    expect(events.at(0)).toMatchObject({ deed: 'register-exported' });
  });
});

describe('a reading of what is restricted', () => {
  it('is in the log of the record, and no other reading is', async () => {
    const note = (access: 'internal' | 'restricted') =>
      test.get(RestrictedReads).note([{ id, access }], registrar.actor);
    await note('internal');
    await note('restricted');
    const events = await test.get(Audit).listFor([{ kind: 'record', id }]);
    expect(events.map(({ deed }) => deed)).toEqual(['restricted-record-read']);
  });
});
