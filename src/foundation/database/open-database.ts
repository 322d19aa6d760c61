import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { withDatabaseFailures } from './database-failure.js';
import { Database } from './database.service.js';

export type Entities = readonly EntityTarget<ObjectLiteral>[];

/** Without Nest: for tests, benchmarks and tools. Close it at the end. @throws DatabaseFailure */
export async function openDatabase(url: string, entities: Entities = []): Promise<Database> {
  const writing = new DataSource({ ...dataSourceOptions(url), entities: [...entities] as never });
  await withDatabaseFailures(() => writing.initialize());
  return new Database(writing, url);
}
