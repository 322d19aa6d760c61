import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { writingPool } from './pool-settings.js';

/** TypeORM's log would print parameters: it is off. A lost idle connection is replaced at the next use. */
export function dataSourceOptions(url: string): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    extra: writingPool,
    poolErrorHandler: () => undefined,
  };
}
