import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import { DataFreeError } from '../logging/index.js';
import { withDatabaseFailures } from './database-failure.js';
import type { Transaction } from './transaction.js';
import { withoutTypeormError } from './without-typeorm-error.js';

/** Commits when the deed is done, rolls back when it throws. */
export async function runTransaction<T>(dataSource: DataSource, deed: (tx: Transaction) => Promise<T>): Promise<T> {
  const runner = openRunner(dataSource);
  try {
    await withDatabaseFailures(() => runner.startTransaction());
    const result = await deed(transactionOn(runner));
    await withDatabaseFailures(() => runner.commitTransaction());
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw withoutTypeormError(error);
  } finally {
    await runner.release();
    runner.query = () => Promise.reject(new TransactionEnded());
  }
}

/** Something of the deed was not awaited, or kept the transaction for later. */
class TransactionEnded extends DataFreeError {
  constructor() {
    super('the transaction has ended: await everything inside the deed');
    this.name = 'TransactionEnded';
  }
}

/** Repositories ask through it as well: what any query throws is a DatabaseFailure. */
function openRunner(dataSource: DataSource): QueryRunner {
  const runner = dataSource.createQueryRunner();
  const query = runner.query.bind(runner) as (...all: readonly unknown[]) => Promise<unknown>;
  const failingPlainly = async (...all: readonly unknown[]) => {
    try {
      return await query(...all);
    } catch (error) {
      throw withoutTypeormError(error);
    }
  };
  runner.query = failingPlainly as QueryRunner['query'];
  return runner;
}

function transactionOn(runner: QueryRunner): Transaction {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
      const { records } = await runner.query(sql, [...parameters], true);
      return records as Row[];
    },
    repository: <Entity extends ObjectLiteral>(entity: EntityTarget<Entity>) => runner.manager.getRepository(entity),
  };
}
