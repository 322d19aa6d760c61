import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDatabaseUser } from '../../../src/foundation/config/index.js';
import { copyDataFolder, makeDataFolder, type DataFolder } from './data-folder.js';
import { eventually } from './eventually.js';
import { killServices, startService, type Service } from './start-service.js';

/** Many processes start here, perhaps on a busy machine. */
jest.setTimeout(120_000);

let folder: DataFolder;
const start = () => startService({ DATA_DIR: folder.path });
const everything = ['postgres', 'postgres.log', 'run'];

afterEach(async () => {
  await killServices();
  await folder.remove();
});

describe('the first start of the embedded server', () => {
  beforeEach(async () => {
    folder = await makeDataFolder();
  });

  it('makes a cluster that is closed to others and in which the service is no superuser', async () => {
    const service = await start();
    const settings = await service.query(`
      SELECT current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums,
             current_setting('listen_addresses') AS listens, current_setting('is_superuser') AS superuser`);
    expect(settings).toEqual([{ fsync: 'on', checksums: 'on', listens: '', superuser: 'off' }]);
    expect(modeOf('postgres')).toBe(0o700);
    expect(modeOf('run')).toBe(0o700);
    expect(modeOf('postgres/flodesarkivet.password')).toBe(0o600);
    expect(folder.listNames().sort()).toEqual(everything);
  });

  it('makes one cluster where three services start at once', async () => {
    const services = await Promise.all([start(), start(), start()]);
    await services[0].query('CREATE TABLE held AS SELECT 1 AS n');
    expect(await services[2].query('SELECT n FROM held')).toEqual([{ n: 1 }]);
    expect(folder.listNames().sort()).toEqual(everything);
  });

  it('uses no half-made cluster of a first start that was killed', async () => {
    const vain = start().catch((error: Error) => error.message);
    await eventually(() => folder.listNames().find((name) => name.startsWith('postgres.new-')) ?? null);
    await killServices();
    expect(await vain).toBe('the service ended');
    expect(await (await start()).query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});

describe('the embedded server', () => {
  let original: DataFolder;
  beforeAll(async () => {
    original = await makeDataFolder();
    const service = await startService({ DATA_DIR: original.path });
    await service.query('CREATE TABLE held AS SELECT 1 AS n');
    await service.close();
  });
  afterAll(() => original.remove());
  beforeEach(async () => {
    folder = await copyDataFolder(original);
  });

  it('is shared, stopped by the last to leave, and holds everything at the next start', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const server = folder.findServer();
    await first.query('INSERT INTO held VALUES (2)');
    await first.close();
    expect(folder.findServer()).toBe(server);
    await second.close();
    expect(folder.findServer()).toBeNull();
    expect(await heldIn(await start())).toEqual([1, 2]);
  });

  it('is stopped when its two users leave at the same time', async () => {
    const services = await Promise.all([start(), start()]);
    await Promise.all(services.map((service) => service.close()));
    expect(folder.findServer()).toBeNull();
  });

  it('serves a service that starts while the last one leaves', async () => {
    const leaving = await start();
    const [, next] = await Promise.all([leaving.close(), start()]);
    expect(await heldIn(next)).toEqual([1]);
  });

  it('outlives a service that is killed, and the next start joins it', async () => {
    const killed = await start();
    await killed.query('INSERT INTO held VALUES (2)');
    const server = folder.findServer();
    await killed.kill();
    const next = await start();
    expect(folder.findServer()).toBe(server);
    expect(await heldIn(next)).toEqual([1, 2]);
    await next.close();
    expect(folder.findServer()).toBeNull();
  });

  it('is started again by its users when it dies under them', async () => {
    const service = await start();
    const died = killServer();
    await eventually(() => (folder.findServer() === died ? null : folder.findServer()));
    expect(await eventually(() => heldIn(service).catch(() => null))).toEqual([1]);
    await service.close();
    expect(folder.findServer()).toBeNull();
  });

  it('may die while its last user leaves', async () => {
    const service = await start();
    killServer();
    await service.close();
    expect(folder.findServer()).toBeNull();
  });

  it("starts where a left-over postmaster.pid names another program's process", async () => {
    const killed = await start();
    await killed.kill();
    const died = killServer();
    await eventually(() => (folder.findServer() === null ? died : null));
    const other = spawn('sleep', ['60'], { ...findDatabaseUser() });
    await once(other, 'spawn');
    const file = join(folder.path, 'postgres', 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(String(died), String(other.pid)));
    expect(await heldIn(await start())).toEqual([1]);
    other.kill();
  });

  it('refuses a cluster of another major version, and says what to do', async () => {
    writeFileSync(join(folder.path, 'postgres', 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toThrow(/annan huvudversion av PostgreSQL \(14 ≠ \d+\)/);
  });
});

function modeOf(name: string): number {
  return statSync(join(folder.path, name)).mode & 0o777;
}

/** As the kernel does when memory runs out. */
function killServer(): number {
  const pid = folder.findServer()!;
  process.kill(pid, 'SIGKILL');
  return pid;
}

async function heldIn(service: Service): Promise<number[]> {
  const rows = await service.query<{ n: number }>('SELECT n FROM held ORDER BY n');
  return rows.map(({ n }) => n);
}
