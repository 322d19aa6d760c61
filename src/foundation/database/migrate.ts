import pg from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dataSourceOptions } from './data-source-options.js';
import { toDatabaseFailure, withDatabaseFailures } from './database-failure.js';

/**
 * Brings the schema up to date under a lock: several processes start at once. Answers the names of what was run.
 * @throws DatabaseFailure; of the step that failed nothing stays.
 */
export async function migrate(url: string, steps = migrations): Promise<string[]> {
  const lock = await takeLock(url);
  const dataSource = new DataSource({ ...dataSourceOptions(url), migrations: steps });
  try {
    await withDatabaseFailures(() => dataSource.initialize());
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } catch (error) {
    throw error instanceof QueryFailedError ? toDatabaseFailure(error.driverError) : error;
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await lock.end();
  }
}

/** Held until the connection ends. */
async function takeLock(url: string): Promise<pg.Client> {
  const lock = new pg.Client({ connectionString: url, application_name: 'flodesarkivet migrate' });
  lock.on('error', () => undefined);
  await withDatabaseFailures(async () => {
    await lock.connect();
    await lock.query(`SELECT pg_advisory_lock(hashtextextended('flodesarkivet migrations', 1))`);
  });
  return lock;
}
