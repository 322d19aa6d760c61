import type { RecordView } from '../../../src/records/index.js';
import { openCapturedTown, type OperatorsTown } from './operators-town.js';

jest.setTimeout(180_000);

const night = new Date('2026-03-10T01:30:00Z');

describe('what is decided of records from the command line', () => {
  let operator: OperatorsTown;
  let comments: readonly RecordView[];
  beforeAll(async () => {
    ({ operator, comments } = await openCapturedTown(night));
  });
  afterAll(() => operator.close());

  const show = async (id: string) => (await operator.json<RecordView>(['records', 'show', id]))[0]!;
  const declareInactive = (...words: string[]) =>
    operator.run(['records', 'declare-inactive', ...words, '--reason', 'Besvarad', '--json']);

  it('is a class by hand, shown with what it does, and left to the rules again', async () => {
    const [one, other] = comments;
    const before = await show(one!.id);
    const words = ['records', 'classify', one!.id, other!.id];
    const given = await operator.run([...words, '--class', 'SM06', '--reason', 'Leder till åtgärd', '--json']);
    expect(given.status).toBe(0);
    expect(JSON.parse(given.stdout)).toMatchObject({ records: 2 });
    expect(await show(one!.id)).toMatchObject({ class: 'SM06', retention: { ruleId: expect.any(String) as unknown } });
    const { stdout } = await operator.run(['records', 'show', one!.id]);
    expect(stdout).toMatch(/handlingstyp +SM06/);
    expect(stdout).toMatch(/därför +.*maskinens operatör.*Leder till åtgärd/);
    expect(stdout).toContain((await show(one!.id)).retention.sentence);
    expect((await operator.run([...words, '--by-rules'])).status).toBe(0);
    expect((await show(one!.id)).class).toBe(before.class);
    const again = await operator.run([...words, '--by-rules']);
    expect({ status: again.status, stdout: again.stdout }).toEqual({ status: 2, stdout: '' });
    expect(again.stderr).toContain('satt för hand');
  });

  it('is refused with the reason, and then nothing is touched', async () => {
    const { id } = comments[0]!;
    const refusals: [string[], RegExp][] = [
      [['classify', id, '--class', 'X9', '--reason', 'x'], /X9 finns inte/],
      [['classify', id, '999999', '--class', 'SM06', '--reason', 'x'], /999999/],
      [['declare-inactive', '--reason', 'x'], /nummer, eller ett urval/],
      [['declare-inactive', id, '--q', 'vatten', '--reason', 'x'], /inte båda/],
      [['declare-inactive', '--q', 'eller', '--reason', 'x'], /inga handlingar/],
      [['declare-inactive', id, '--on', '2999-01-01', '--reason', 'x'], /inte har varit/],
      [['note-removal', id, '--reason', 'x'], /--ground saknas/],
      [['note-removal', id, '--ground', 'hat'], /--ground/],
      [['note-removal', id, '--withdraw'], /inte antecknat/],
      [['note-removal', id, '--withdraw', '--by', 'Bo'], /inga andra uppgifter/],
      [['case-closed', id, '--on', '2026-03-01', '--reason', 'x'], /--case saknas/],
    ];
    for (const [words, sentence] of refusals) {
      const { status, stdout, stderr } = await operator.run(['records', ...words]);
      expect([words, status, stdout]).toEqual([words, 2, '']);
      expect(stderr).toMatch(sentence);
    }
    expect(await show(id)).toEqual(comments[0]);
  });

  it('is that records, their threads or all that a filter finds have become inactive', async () => {
    const inThread = comments.find((one) =>
      comments.some(({ id, threadId }) => id !== one.id && threadId === one.threadId),
    )!;
    expect(JSON.parse((await declareInactive(inThread.id)).stdout)).toMatchObject({ records: 1 });
    const thread = JSON.parse((await declareInactive(inThread.id, '--thread')).stdout) as { records: number };
    const held = comments.filter(({ threadId }) => threadId === inThread.threadId).length;
    expect(thread.records).toBeGreaterThan(held);
    const visible = comments.filter(({ state }) => state === 'visible').length;
    const filtered = await declareInactive('--origin', 'received', '--state', 'visible', '--on', '2026-03-01');
    expect(JSON.parse(filtered.stdout)).toMatchObject({ records: visible });
  });

  it('is that we removed one of them from its channel', async () => {
    const { id } = comments[1]!;
    const words = ['records', 'note-removal', id];
    const said = ['--ground', 'spam', '--reason', 'Länkar till lån', '--on', '2026-03-01', '--by', 'Bo Alm'];
    const { status, stdout } = await operator.run([...words, ...said]);
    expect(status).toBe(0);
    expect(stdout).toContain(`handling ${id} togs bort från kanalen 2026-03-01`);
    expect(await show(id)).toMatchObject({ removedByUs: { ground: 'spam', removedBy: 'Bo Alm' } });
    const shown = await operator.run(['records', 'show', id]);
    expect(shown.stdout).toMatch(/borttagen av oss +2026-03-01 av Bo Alm, skräp: Länkar till lån/);
    expect((await operator.run([...words, '--withdraw'])).status).toBe(0);
    expect((await show(id)).removedByUs).toBeNull();
  });

  it('is held against what may have been lost', async () => {
    const { status, stdout } = await operator.run(['records', 'losses', '--json']);
    expect(status).toBe(0);
    for (const line of stdout.split('\n').filter(Boolean))
      expect(JSON.parse(line)).toMatchObject({ channelId: 1, sentence: expect.any(String) as unknown });
    const wrong = await operator.run(['records', 'losses', '--after', 'x']);
    expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: '' });
    const people = await operator.run(['records', 'losses', '--limit', '1']);
    expect(people.stdout + people.stderr).toMatch(/kanal 1|Inget känt har gått förlorat/);
  });

  it('is that their case is closed', async () => {
    const { id } = comments[1]!;
    const words = ['records', 'case-closed', id, '--case', 'KS 2026/17', '--on', '2026-03-01', '--reason', 'Avslutat'];
    const { status, stdout } = await operator.run(words);
    expect(status).toBe(0);
    expect(stdout).toContain('Ärende KS 2026/17 är antecknat som avslutat 2026-03-01 för 1 handling.');
  });
});
