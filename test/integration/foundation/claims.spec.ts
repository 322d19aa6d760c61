import { once } from 'node:events';
import type { Claim } from '../../../src/foundation/database/index.js';
import { openDatabase } from '../../../src/foundation/database/index.js';
import { openTestDatabase, type TestDatabase } from '../../database/index.js';
import { makeDataFolder, type DataFolder } from './data-folder.js';
import { eventually } from './eventually.js';
import { killServices, startService } from './start-service.js';

/** Many processes start here, perhaps on a busy machine. */
jest.setTimeout(120_000);

const cutClaims = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
   WHERE datname = current_database() AND application_name = 'flodesarkivet claims'`;

describe('a claim', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.close());

  it('is held by one, also within one process, until it is released', async () => {
    const claim = await getClaim('night');
    expect(await test.database.claim('night')).toBeNull();
    const other = await getClaim('another night');
    await claim.release();
    const again = await getClaim('night');
    await Promise.all([other.release(), again.release()]);
    expect(again.signal.aborted).toBe(false);
  });

  it('is seen to be held, by every process, for as long as it is', async () => {
    const second = await openDatabase(test.url);
    const isSeen = () => Promise.all([test.database.isClaimed('watch'), second.isClaimed('watch')]);
    expect(await isSeen()).toEqual([false, false]);
    const claim = await getClaim('watch');
    expect(await isSeen()).toEqual([true, true]);
    await claim.release();
    expect(await isSeen()).toEqual([false, false]);
    await second.close();
  });

  it('goes to one of those who ask at the same time', async () => {
    const second = await openDatabase(test.url);
    const asked = await Promise.all([1, 2, 3].flatMap(() => [test.database.claim('race'), second.claim('race')]));
    const granted = asked.filter((claim) => claim !== null);
    expect(granted).toHaveLength(1);
    await granted[0]?.release();
    await second.close();
  });

  it('is told when it is lost, and can be had again on a new connection', async () => {
    const [one, two] = [await getClaim('one'), await getClaim('two')];
    const lost = Promise.all([once(one.signal, 'abort'), once(two.signal, 'abort')]);
    await test.database.read(cutClaims);
    await lost;
    const again = await eventually(() => test.database.claim('one').catch(() => null));
    await one.release();
    expect(await test.database.claim('one')).toBeNull();
    await again.release();
  });

  async function getClaim(key: string): Promise<Claim> {
    const claim = await test.database.claim(key);
    if (!claim) throw new Error(`${key} is held`);
    return claim;
  }
});

describe('a claim of another process', () => {
  let folder: DataFolder;
  beforeAll(async () => {
    folder = await makeDataFolder();
  });
  afterEach(killServices);
  afterAll(() => folder.remove());

  it('shuts us out, and is gone as soon as that process is killed', async () => {
    const [holder, other] = await Promise.all([1, 2].map(() => startService({ DATA_DIR: folder.path })));
    expect(await holder!.mayClaim('night')).toBe(true);
    expect(await other!.mayClaim('night')).toBe(false);
    await holder!.kill();
    expect(await eventually(async () => (await other!.mayClaim('night')) || null)).toBe(true);
  });
});
