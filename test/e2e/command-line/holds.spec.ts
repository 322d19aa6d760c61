import type { RecordView } from '../../../src/records/index.js';
import { openCapturedTown, type OperatorsTown } from './operators-town.js';

jest.setTimeout(180_000);

const night = new Date('2026-03-10T01:30:00Z');

interface Hold {
  readonly id: number;
  readonly scope: string;
  readonly namedRecords: number;
  readonly liftedAt: string | null;
}

interface Request {
  readonly id: number;
  readonly holdId: number;
  readonly standing: { readonly state: string; readonly holdsUntil: string | null };
}

describe('holds and requests from the command line', () => {
  let operator: OperatorsTown;
  let comments: readonly RecordView[];
  beforeAll(async () => {
    ({ operator, comments } = await openCapturedTown(night));
  });
  afterAll(() => operator.close());

  const one = async <T>(...words: string[]) => (await operator.json<T>(words))[0]!;
  const add = (...words: string[]) =>
    one<Hold>('holds', 'add', ...words, '--ground', 'audit', '--reason', 'Revision 2026');
  const holdsOn = async (id: string) => (await one<RecordView>('records', 'show', id)).holds.map((hold) => hold.id);

  it('lay a hold on records, threads, a channel, what is found or a standing choice', async () => {
    const { id } = comments[0]!;
    expect(await add(id)).toMatchObject({ scope: 'records', namedRecords: 1 });
    expect(await add(id, '--thread')).toMatchObject({ scope: 'threads', namedRecords: 1 });
    expect(await add('--channel', '1')).toMatchObject({ scope: 'channel', namedRecords: 0 });
    expect(await add('--origin', 'received')).toMatchObject({ scope: 'records', namedRecords: comments.length });
    const standing = await add('--standing', '--origin', 'received', '--creator', 'Kommunstyrelsen');
    expect(standing).toMatchObject({ scope: 'filter', recordsCreator: 'Kommunstyrelsen', origin: 'received' });
    expect(await holdsOn(id)).toHaveLength(5);
    const { stdout } = await operator.run(['records', 'show', id]);
    expect(stdout).toMatch(/gallringsstopp +1: revision/);
    const listed = await operator.run(['holds', 'list']);
    expect(listed.stdout).toMatch(/^NR +GRUND +GÄLLER/);
    const shown = await operator.run(['holds', 'show', '1']);
    expect(shown.stdout).toMatch(new RegExp(`Gallringsstopp 1\n[^]*handlingar +${id}\n[^]*maskinens operatör`));
  });

  it('lift it with a reason', async () => {
    const { id } = await add(comments[1]!.id);
    expect((await operator.run(['holds', 'lift', String(id)])).stderr).toContain('--reason saknas');
    expect(await one<Hold>('holds', 'lift', String(id), '--reason', 'Klar')).toMatchObject({ liftingReason: 'Klar' });
    expect((await operator.json<Hold>(['holds', 'list', '--lifted'])).map((hold) => hold.id)).toEqual([id]);
    const again = await operator.run(['holds', 'lift', String(id), '--reason', 'Igen']);
    expect([again.status, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain(`Gallringsstopp ${id} är redan hävt.`);
  });

  it('follow a request from when it comes in until the refusal can no longer be appealed', async () => {
    const { id: recordId } = comments[2]!;
    const opened = await one<Request>(
      'requests',
      'open',
      recordId,
      '--concerns',
      'En kommentar',
      '--received',
      '2026-02-02',
    );
    const { id, holdId } = opened;
    expect(await holdsOn(recordId)).toContain(holdId);
    const lifting = await operator.run(['holds', 'lift', String(holdId), '--reason', 'x']);
    expect([lifting.status, lifting.stdout]).toEqual([2, '']);
    expect(lifting.stderr).toContain(`begäran om utlämnande ${id} och hävs av sig självt`);
    const note = (...words: string[]) => one<Request>('requests', words[0]!, String(id), ...words.slice(1));
    expect((await note('refuse', '--extent', 'in-part', '--on', '2026-02-03')).standing.state).toBe('refused');
    expect((await note('served', '--on', '2026-02-20')).standing).toMatchObject({
      state: 'served',
      holdsUntil: '2026-03-13',
    });
    const early = await operator.run(['requests', 'appeal-decided', String(id), '--outcome', 'upheld']);
    expect([early.status, early.stdout]).toEqual([2, '']);
    expect((await note('appeal', '--on', '2026-03-01')).standing).toMatchObject({
      state: 'appealed',
      holdsUntil: null,
    });
    expect((await note('appeal-decided', '--outcome', 'changed')).standing.state).toBe('open');
    expect((await note('answer')).standing.state).toBe('answered');
    expect(await holdsOn(recordId)).not.toContain(holdId);
    expect(await operator.json<Request>(['requests', 'list'])).toEqual([]);
    expect((await operator.json<Request>(['requests', 'list', '--ended'])).map((request) => request.id)).toEqual([id]);
    const { stdout } = await operator.run(['requests', 'show', String(id)]);
    expect(stdout).toMatch(/begärd av +inte uppgivet[^]*2026-02-03 {2}avslagen, delvis[^]*besvarad i sin helhet/);
  });

  it('let go of what a request concerned when it is withdrawn', async () => {
    const { id, holdId } = await one<Request>('requests', 'open', '--channel', '1', '--concerns', 'Hela kanalen');
    expect(await holdsOn(comments[3]!.id)).toContain(holdId);
    expect((await one<Request>('requests', 'withdraw', String(id))).standing.state).toBe('withdrawn');
    expect(await holdsOn(comments[3]!.id)).not.toContain(holdId);
  });

  it('are refused with the reason, and then nothing is changed', async () => {
    const holds = await operator.json<Hold>(['holds', 'list']);
    const audit = ['--ground', 'audit', '--reason', 'x'];
    const refusals: [string[], RegExp][] = [
      [['holds', 'add', ...audit], /nummer, eller ett urval/],
      [['holds', 'add', '1', '--ground', 'disclosure-request', '--reason', 'x'], /Välj något av/],
      [['holds', 'add', '--standing', ...audit], /minst ett villkor/],
      [['holds', 'add', '1', '--standing', ...audit], /inte med nummer/],
      [['holds', 'add', '1', '--author', 'Kim', ...audit], /--standing/],
      [['holds', 'add', '--standing', '--q', 'bro', '--creator', 'Ingen', ...audit], /Kända: Kommunstyrelsen/],
      [['holds', 'add', '999999', ...audit], /999999/],
      [['requests', 'open', '1'], /--concerns saknas/],
      [['requests', 'open', '1', '--concerns', 'x', '--received', '2999-01-01'], /inte varit/],
      [['requests', 'answer', '999'], /ingen begäran 999/],
    ];
    for (const [words, sentence] of refusals) {
      const { status, stdout, stderr } = await operator.run(words);
      expect([words, status, stdout]).toEqual([words, 2, '']);
      expect(stderr).toMatch(sentence);
    }
    expect(await operator.json<Hold>(['holds', 'list'])).toEqual(holds);
  });
});
