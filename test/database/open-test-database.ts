import { randomBytes } from 'node:crypto';
import { openDatabase, type Database, type Entities } from '../../src/foundation/database/index.js';
import { getTestServer, urlOnTestServer } from './test-server.js';
import { withAdmin } from './with-admin.js';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
}

/** A migrated database of the test file's own. Entities are needed where the test writes through a repository. */
export async function openTestDatabase(entities: Entities = []): Promise<TestDatabase> {
  const server = getTestServer();
  const name = `${server.template}_${randomBytes(4).toString('hex')}`;
  await withAdmin(server.adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} OWNER ${server.role} TEMPLATE ${server.template} STRATEGY WAL_LOG`),
  );
  const url = urlOnTestServer(server, name);
  const database = await openDatabase(url, entities);
  return {
    url,
    database,
    async close() {
      await database.close();
      await withAdmin(server.adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
