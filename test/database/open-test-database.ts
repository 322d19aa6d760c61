import { openDatabase, type Database, type Entities } from '../../src/foundation/database/index.js';
import { makeTestDatabase } from './make-test-database.js';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
}

/** A migrated database of the test file's own. Entities are needed where the test writes through a repository. */
export async function openTestDatabase(entities: Entities = []): Promise<TestDatabase> {
  const { url, drop } = await makeTestDatabase();
  const database = await openDatabase(url, entities);
  return {
    url,
    database,
    async close() {
      await database.close();
      await drop();
    },
  };
}
