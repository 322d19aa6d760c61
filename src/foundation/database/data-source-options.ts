import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { writingPool } from './pool-settings.js';
import { silentTypeormLogger } from './silent-typeorm-logger.js';

/** A lost idle connection is replaced at its next use: the pool need not tell. */
export function dataSourceOptions(url: string): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    logger: silentTypeormLogger,
    extra: writingPool,
    poolErrorHandler: () => undefined,
  };
}
