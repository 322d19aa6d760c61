import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dataSourceOptions } from './data-source-options.js';
import { withDatabaseFailures } from './database-failure.js';

/** Brings the schema up to date under a lock: several processes start at once. Answers the names of what was run. */
export async function migrate(url: string, steps = migrations): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url, application_name: 'flodesarkivet migrate' });
  lock.on('error', () => undefined);
  const dataSource = new DataSource({ ...dataSourceOptions(url), migrations: steps });
  return withDatabaseFailures(async () => {
    try {
      await lock.connect();
      await lock.query(`SELECT pg_advisory_lock(hashtextextended('flodesarkivet migrations', 1))`);
      await dataSource.initialize();
      const done = await dataSource.runMigrations({ transaction: 'each' });
      return done.map(({ name }) => name);
    } finally {
      if (dataSource.isInitialized) await dataSource.destroy();
      await lock.end();
    }
  });
}
