import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NightCaptureService, type CoverageReceipt } from '../../../src/capture/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { Database, isDatabaseAway } from '../../../src/foundation/database/index.js';
import { openMunicipality, openNewMunicipality, type ArchivedMunicipality } from '../../archive/index.js';
import { getTestServer } from '../../database/test-server.js';
import { withAdmin } from '../../database/with-admin.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';
import { eventually } from '../foundation/eventually.js';
import { leapToNextTry, workQueue } from './work-queue.js';

jest.setTimeout(180_000);

const wholeBoard = 327;

describe('a capture that is broken off', () => {
  let town: ArchivedMunicipality;
  afterEach(() => town.close());

  /** Only the board's channel, the first night. */
  const begin = async (
    progress: () => void,
    stop = new AbortController().signal,
  ): Promise<readonly CoverageReceipt[]> => {
    await proposeBoard();
    return workQueue(town, progress, stop);
  };
  const proposeBoard = () => {
    town.archive.clock.leapTo(town.municipality.asOf);
    return town.get(NightCaptureService).proposeAt(town.municipality.asOf, [town.channels[0].id]);
  };
  const expectWhole = async (receipts: readonly CoverageReceipt[]) => {
    expect(receipts).toMatchObject([{ status: 'green', new: wholeBoard, problems: [] }]);
    expect(await town.archive.records()).toHaveLength(wholeBoard);
    expect(await town.archive.listFaults()).toEqual([]);
  };

  it('by a shutdown says so, and goes on at the next start', async () => {
    town = await openMunicipality();
    const stop = new AbortController();
    const [receipt] = await begin(() => stop.abort(), stop.signal);
    expect(receipt).toMatchObject({ status: 'red', problems: [{ code: 'interrupted' }] });
    expect(receipt!.new).toBeGreaterThan(0);
    expect(receipt!.new).toBeLessThan(wholeBoard);
    await expectWhole(await workQueue(town));
  });

  it('by the database cutting every connection says that the database was away, and is whole at the next attempt', async () => {
    town = await openMunicipality();
    const cuts: Promise<unknown>[] = [];
    const [receipt] = await begin(() => {
      if (cuts.length === 0) cuts.push(cutConnections(town));
    });
    await Promise.all(cuts);
    expect(receipt).toMatchObject({ status: 'red', problems: [{ code: 'database-away' }] });
    leapToNextTry(town);
    await expectWhole(await workQueue(town));
  });

  it('by the death of the embedded server is whole once the server is back', async () => {
    town = await openNewMunicipality({ DATABASE_URL: undefined });
    let killed = false;
    const ended = await begin(() => {
      if (!killed) killServer(town);
      killed = true;
    }).catch((error: unknown) => error);
    if (Array.isArray(ended)) expect(ended).toMatchObject([{ status: 'red', problems: [{ code: 'database-away' }] }]);
    else expect({ ended, isAway: isDatabaseAway(ended) }).toEqual({ ended, isAway: true });
    await eventually(async () => ((await town.get(Database).isReachable()) ? true : null));
    leapToNextTry(town);
    await expectWhole(await workQueue(town));
  });
});

describe('a disk that is full', () => {
  const folder = makeTemporaryFolder();
  const mounted = folder.then(({ path }) => tryToMount(path));
  let town: ArchivedMunicipality;
  beforeEach(async () => {
    if (await mounted) town = await openMunicipality({ DATA_DIR: (await folder).path });
  });
  afterEach(async () => {
    if (await mounted) {
      await town.close();
      execFileSync('umount', [(await folder).path]);
    }
    await (await folder)[Symbol.asyncDispose]();
  });

  it('makes the receipt red, leaves nothing half-stored, and the night is whole when there is room', async () => {
    if (!(await mounted)) return void process.stderr.write('Skipped: no file system can be mounted here.\n');
    const { path } = await folder;
    const receipts = await town.archive.night();
    const red = receipts.filter(({ status }) => status === 'red');
    expect(red.length).toBeGreaterThan(0);
    for (const { problems } of red) expect(problems[0]).toEqual({ code: 'disk-full', facts: {} });
    expect(await readdir(join(path, 'incoming'))).toEqual([]);
    expect(await town.archive.listFaults()).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=64m', path]);
    leapToNextTry(town);
    for (const receipt of await workQueue(town)) expect(receipt).toMatchObject({ status: 'green', problems: [] });
    expect(await town.archive.records()).toHaveLength(468);
    expect(await town.archive.listFaults()).toEqual([]);
  });
});

function tryToMount(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function cutConnections(town: ArchivedMunicipality): Promise<unknown> {
  const database = new URL(town.get(Configuration).databaseUrl!).pathname.slice(1);
  return withAdmin(getTestServer().adminUrl, (admin) =>
    admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [database]),
  );
}

function killServer(town: ArchivedMunicipality): void {
  const pidFile = join(town.get(Configuration).dataDir, 'postgres', 'postmaster.pid');
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
}
