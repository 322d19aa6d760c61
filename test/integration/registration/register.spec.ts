import type { Channel } from '../../../src/channels/index.js';
import { RegisterEntries, RegisterSettings, type RegisterQuestion } from '../../../src/registration/index.js';
import { openRegistration, registrar, type TestRegistration } from './open-registration.js';

let test: TestRegistration;
let board: Channel;
let ids: string[];

beforeAll(async () => {
  test = await openRegistration();
  test.records.archive.clock.leapTo(new Date('2027-03-01T12:00:00Z'));
  board = await test.records.register();
  ids = await test.capture(
    board,
    Array.from({ length: 4 }, (_, at) => ({ platformItemId: `c${at}`, authorName: `Avsändare ${at}` })),
  );
  const entry = {
    publicTitle: 'Fråga om snöröjning på gångvägar',
    protectedTitle: null,
    parties: null,
    caseTitle: null,
  };
  await test.decide([ids[0]!, ids[1]!], { entry });
  const secret = { ...entry, publicTitle: 'Uppgift om enskild', protectedTitle: 'Oro för grannens barn' };
  await test.decide([ids[2]!], { entry: secret, secrecy: 'suspected' });
}, 60_000);
afterAll(() => test.close());

const everything: RegisterQuestion = { reach: 'all', view: 'full', words: null, from: null, to: null };
const titles = async (stated: Partial<RegisterQuestion>) =>
  (await test.register.list({ ...everything, ...stated }, null, 50)).map(({ publicTitle }) => publicTitle);

describe('the running register', () => {
  it('shows the latest first, page by page', async () => {
    const first = await test.register.list(everything, null, 2);
    const rest = await test.register.list(everything, first.at(-1)!.id, 2);
    expect([...first, ...rest].map(({ designation }) => designation)).toEqual([
      'SM KS 2027:3',
      'SM KS 2027:2',
      'SM KS 2027:1',
    ]);
  });

  it('shows and finds nothing protected in its public view', async () => {
    const [open] = await test.register.list({ ...everything, view: 'public' }, null, 1);
    expect(open).toMatchObject({ publicTitle: 'Uppgift om enskild', protectedTitle: null });
    expect(JSON.stringify(open)).not.toMatch(/Oro|Avsändare 2/);
    expect(await titles({ view: 'public', words: 'oro' })).toEqual([]);
    expect(await titles({ view: 'full', words: 'oro' })).toEqual(['Uppgift om enskild']);
  });

  it.each([
    ['snöröjningen', 2],
    ['SM KS 2027:1', 1],
    ['"Avsändare 1"', 1],
    ['finns inte', 0],
  ])('finds %s', async (words, count) => {
    expect(await titles({ words })).toHaveLength(count);
  });

  it('is kept apart between records creators, and by days', async () => {
    expect(await titles({ reach: [999] })).toEqual([]);
    expect(await titles({ from: '2026-11-01', to: '2026-11-01' })).toHaveLength(3);
    expect(await titles({ from: '2026-11-02' })).toEqual([]);
    await expect(test.register.getEntry('1', [999])).rejects.toMatchObject({ reason: 'no-such-entry' });
  });

  it('is corrected by a new wording, and the old one can be read', async () => {
    const [entry] = await test.register.listOf([ids[0]!]);
    const correction = {
      datedOn: entry!.datedOn,
      publicTitle: 'Klagomål på snöröjning',
      protectedTitle: null,
      parties: entry!.parties,
      caseTitle: 'Snö',
      reason: 'Det var ett klagomål',
    };
    const entries = test.get(RegisterEntries);
    await entries.correct(entry!.id, 1, correction, registrar);
    await expect(entries.correct(entry!.id, 1, correction, registrar)).rejects.toMatchObject({
      reason: 'changed-meanwhile',
    });
    const versions = await test.register.listVersions(entry!.id);
    expect(versions.map(({ publicTitle, reason }) => [publicTitle, reason])).toEqual([
      ['Fråga om snöröjning på gångvägar', null],
      ['Klagomål på snöröjning', 'Det var ett klagomål'],
    ]);
  });

  it('cannot be erased or rewritten by any statement', async () => {
    for (const sql of [
      `DELETE FROM register_entry`,
      `DELETE FROM register_entry_version`,
      `UPDATE register_entry_version SET public_title = 'x'`,
    ])
      await expect(test.records.database.inTransaction((tx) => tx.query(sql))).rejects.toMatchObject({
        name: 'DatabaseFailure',
      });
  });

  it('numbers without gaps or doubles where many register at once, and what is undone uses up no number', async () => {
    const more = await test.capture(
      board,
      Array.from({ length: 20 }, (_, at) => ({ platformItemId: `d${at}` })),
    );
    const attempts = more.map((id, at) =>
      at % 4 === 3
        ? test.records.database.inTransaction(async (tx) => {
            await test.registrations.decide(
              { recordIds: [id], decision: 'registered', secrecy: 'not-suspected', reason: null, entry: null },
              registrar,
              tx,
            );
            throw new RangeError('killed');
          })
        : test.decide([id]),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(5);
    const numbers = (await test.register.listOf(more)).map(({ designation }) => Number(designation.split(':')[1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, at) => at + 4));
  });

  it('takes a code that nobody else has, and goes on in a series of its own', async () => {
    const settings = test.get(RegisterSettings);
    const set = (code: string) =>
      settings.set({ recordsCreatorId: board.recordsCreatorId, register: 'own', awaitDays: 3, code }, registrar);
    await expect(set('K S')).rejects.toMatchObject({ reason: 'no-code' });
    await set('kst');
    await test.decide([ids[3]!]);
    expect((await test.register.listOf([ids[3]!]))[0]!.designation).toBe('SM KST 2027:1');
    const other = await test.records.register({
      recordsCreator: 'Socialnämnden',
      accountId: 'y',
      address: '@soc@platform.example',
    });
    const theirs = settings.set(
      { recordsCreatorId: other.recordsCreatorId, register: 'own', awaitDays: 3, code: 'KS' },
      registrar,
    );
    await expect(theirs).rejects.toMatchObject({ reason: 'code-taken' });
    expect((await settings.list('all')).map(({ recordsCreator, code }) => [recordsCreator, code])).toEqual([
      ['Kommunstyrelsen', 'KST'],
      ['Socialnämnden', null],
    ]);
  });
});
