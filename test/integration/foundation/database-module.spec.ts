import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EntitySchema } from 'typeorm';
import { Clock } from '../../../src/foundation/clock/index.js';
import { Configuration, ConfigurationModule, readConfiguration } from '../../../src/foundation/config/index.js';
import { Database, DatabaseModule } from '../../../src/foundation/database/index.js';
import { openTestDatabase } from '../../database/index.js';
import { getTestServer } from '../../database/test-server.js';
import { withAdmin } from '../../database/with-admin.js';
import { makeDataFolder, type DataFolder } from './data-folder.js';

/** Many processes start here, perhaps on a busy machine. */
jest.setTimeout(120_000);

const shelf = new EntitySchema<{ id: number; name: string }>({
  name: 'shelf',
  columns: { id: { type: 'integer', primary: true }, name: { type: 'text' } },
});

describe('the database module', () => {
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await makeDataFolder();
  });
  afterEach(() => folder.remove());

  it('starts the embedded server, knows the rooms’ entities, and stops the server when the service closes', async () => {
    const app = await open();
    const database = app.get(Database);
    await database.inTransaction(async (tx) => {
      await tx.query('CREATE TABLE shelf (id int PRIMARY KEY, name text)');
      await tx.repository(shelf).insert({ id: 1, name: 'a' });
    });
    expect(await database.read('SELECT * FROM shelf')).toEqual([{ id: 1, name: 'a' }]);
    expect(await database.claim('night')).not.toBeNull();
    expect(folder.findServer()).not.toBeNull();
    await app.close();
    expect(folder.findServer()).toBeNull();
  });

  it('opens the operator’s own server, and starts none', async () => {
    const test = await openTestDatabase();
    const app = await open({ DATABASE_URL: test.url });
    expect(await app.get(Database).isReachable()).toBe(true);
    expect(folder.listNames()).toEqual(['secret.key']);
    await app.close();
    await test.close();
  });

  it('gives the clock that the operator set', async () => {
    const test = await openTestDatabase();
    const clock = { FLODESARKIVET_CLOCK: '2031-01-01T00:00:00Z', FLODESARKIVET_ALLOW_SET_CLOCK: '1' };
    const app = await open({ DATABASE_URL: test.url, ...clock });
    expect(app.get(Clock).today().year).toBe(2031);
    await app.close();
    await test.close();
  });

  it('refuses a server that it cannot reach, enter or use, with a sentence', async () => {
    const test = await openTestDatabase();
    await expect(open({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' })).rejects.toThrow(/på 127.0.0.1:1 svarar inte/);
    const stranger = Object.assign(new URL(test.url), { username: 'stranger' }).href;
    await expect(open({ DATABASE_URL: stranger })).rejects.toThrow(/släpper inte in oss/);
    const nowhere = Object.assign(new URL(test.url), { pathname: '/no_such' }).href;
    await expect(open({ DATABASE_URL: nowhere })).rejects.toThrow(/släpper inte in oss/);
    await withAdmin(getTestServer().adminUrl, async (admin) => {
      const { pathname } = new URL(test.url);
      await admin.query(`ALTER DATABASE ${pathname.slice(1)} OWNER TO CURRENT_USER`);
    });
    await expect(open({ DATABASE_URL: test.url })).rejects.toThrow(/får inte skapa tabeller.*OWNER TO/);
    await test.close();
  });

  async function open(environment: Record<string, string> = {}): Promise<INestApplicationContext> {
    const imports = [ConfigurationModule, DatabaseModule.forRoot(), TypeOrmModule.forFeature([shelf])];
    return Test.createTestingModule({ imports })
      .overrideProvider(Configuration)
      .useValue(readConfiguration({ DATA_DIR: folder.path, ...environment }))
      .compile();
  }
});
