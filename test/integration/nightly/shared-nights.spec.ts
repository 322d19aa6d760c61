import { recordsEach } from '../../crash/town-of-boards.js';
import { startNight } from '../../crash/start-night.js';
import { eventually } from '../foundation/eventually.js';
import { boards, openSharedArchive, type SharedArchive } from './open-shared-archive.js';

jest.setTimeout(300_000);

describe('a night that two processes share', () => {
  let shared: SharedArchive;
  beforeEach(async () => {
    shared = await openSharedArchive();
  });
  afterEach(() => shared.remove());

  const startTwo = () => Promise.all([1, 2].map(() => startNight(shared, shared.slot)));
  const numbers = async (sql: string) => (await shared.database.read<{ n: number }>(sql)).map(({ n }) => n);
  const lookUps = (board: string) =>
    shared.platforms.log.filter(({ url }) => url.endsWith(`lookup?acct=${board}`)).length;

  it('captures every channel once, with both taking part, and does the nightly jobs once', async () => {
    const before = boards.map(lookUps);
    const nights = await Promise.all((await startTwo()).map((night) => night.complete()));
    const captured = nights.map(({ channelIds }) => channelIds);
    expect(captured.flat().toSorted()).toEqual(shared.channelIds);
    for (const part of captured) expect(part.length).toBeGreaterThan(0);
    expect(boards.map(lookUps)).toEqual(before.map((n) => n + 1));
    expect(await numbers('SELECT attempt AS n FROM capture_run')).toEqual(boards.map(() => 1));
    expect(await shared.database.read('SELECT job, state, attempt FROM job_run ORDER BY job')).toEqual([
      { job: 'execute', state: 'done', attempt: 1 },
      { job: 'fixity', state: 'done', attempt: 1 },
      { job: 'propose', state: 'done', attempt: 1 },
      { job: 'remind', state: 'done', attempt: 1 },
      { job: 'rules', state: 'done', attempt: 1 },
    ]);
    expect(await numbers('SELECT count(*)::int AS n FROM record')).toEqual([boards.length * recordsEach]);
  });

  it('is finished by the other when one is killed', async () => {
    const [killed, other] = await startTwo();
    killed!.begin();
    const running = () => numbers(`SELECT channel_id AS n FROM capture_run WHERE state = 'running'`);
    const begun = await eventually(async () => {
      const channels = await running();
      return channels.length > 0 ? channels : null;
    });
    const [rest] = await Promise.all([other!.complete(), killed!.kill()]);
    expect(rest.channelIds).toEqual(expect.arrayContaining(begun));
    expect(rest.faults).toEqual([]);
    expect(await shared.database.read(`SELECT DISTINCT state, status FROM capture_run`)).toEqual([
      { state: 'done', status: 'green' },
    ]);
    expect(await numbers('SELECT count(*)::int AS n FROM record')).toEqual([boards.length * recordsEach]);
    expect(Math.max(...(await numbers('SELECT attempt AS n FROM capture_run')))).toBe(2);
  });
});
