import type { DataSource } from 'typeorm';
import { Claims } from './claims.js';
import { ReadPool } from './read-pool.js';
import { runTransaction } from './run-transaction.js';
import type { Claim, Transaction } from './transaction.js';

/** The one way to the database: writing in a transaction, reading where the server refuses to write. */
export class Database {
  private readonly reading: ReadPool;
  private readonly claims: Claims;

  constructor(
    private readonly writing: DataSource,
    url: string,
  ) {
    this.reading = new ReadPool(url);
    this.claims = new Claims(url);
  }

  /** The only way to write. @throws DatabaseFailure, or what the deed threw after everything was undone. */
  inTransaction<T>(deed: (tx: Transaction) => Promise<T>): Promise<T> {
    return runTransaction(this.writing, deed);
  }

  /** @throws DatabaseFailure, also where the SQL would write (code 25006). */
  read<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    return this.reading.read(sql, parameters);
  }

  /** Rows one by one in constant memory; `batch` is how many are fetched at a time. @throws DatabaseFailure */
  streamRows<Row>(sql: string, parameters?: readonly unknown[], batch?: number): AsyncIterable<Row> {
    return this.reading.streamRows(sql, parameters, batch);
  }

  /** Null where the claim is held already, by this or another process. @throws DatabaseFailure */
  claim(key: string): Promise<Claim | null> {
    return this.claims.claim(key);
  }

  /** Whether any process holds the claim now. @throws DatabaseFailure */
  async isClaimed(key: string): Promise<boolean> {
    const [lock] = await this.read(
      `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
        WHERE l.locktype = 'advisory' AND l.objsubid = 1
          AND (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended($1, 0)`,
      [key],
    );
    return lock !== undefined;
  }

  async isReachable(): Promise<boolean> {
    return this.read('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.claims.close(), this.reading.close()]);
    if (this.writing.isInitialized) await this.writing.destroy();
  }
}
