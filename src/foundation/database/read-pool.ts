import pg from 'pg';
import { DatabaseFailure, withDatabaseFailures } from './database-failure.js';
import { mostConnections, readingPool } from './pool-settings.js';

/** Connections on which the server refuses to write. */
export class ReadPool {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ ...readingPool, connectionString: url });
    this.pool.on('error', () => undefined);
  }

  /** Asked again on other connections where the server has cut those that were lent: what only reads may be repeated. */
  async read<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    for (let cuts = 0; ; cuts++) {
      try {
        return (await withDatabaseFailures(() => this.pool.query(sql, [...parameters]))).rows as Row[];
      } catch (error) {
        if (!isCut(error) || cuts >= mostConnections) throw error;
      }
    }
  }

  /** A cursor on the server: memory holds one batch, however many rows there are. */
  async *streamRows<Row>(sql: string, parameters: readonly unknown[] = [], batch = 1000): AsyncGenerator<Row> {
    const client = await withDatabaseFailures(() => this.pool.connect());
    const ignore = () => undefined;
    client.on('error', ignore);
    const ask = (text: string, values: unknown[] = []) => withDatabaseFailures(() => client.query(text, values));
    try {
      await ask('BEGIN READ ONLY');
      await ask(`DECLARE rows NO SCROLL CURSOR FOR ${sql}`, [...parameters]);
      for (let rows = await next(); rows.length > 0; rows = await next()) yield* rows;
    } finally {
      await ask('ROLLBACK').catch(ignore);
      client.off('error', ignore);
      client.release();
    }
    async function next(): Promise<Row[]> {
      return (await ask(`FETCH ${batch} FROM rows`)).rows as Row[];
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/** 57P01: by an operator or a stopping server. A pool that waited in vain for a connection is not asked again. */
const cutCodes: ReadonlySet<string> = new Set(['57P01', 'ECONNRESET', 'EPIPE']);

function isCut(error: unknown): boolean {
  return error instanceof DatabaseFailure && cutCodes.has(error.code ?? '');
}
