import pg from 'pg';
import { withDatabaseFailures } from './database-failure.js';
import { prepareSession, writingPool } from './pool-settings.js';
import type { Claim } from './transaction.js';

/** Claims of this process, all on one connection of its own; needs sessions (no pooler in transaction mode). */
export class Claims {
  private session: Promise<ClaimSession> | null = null;

  constructor(private readonly url: string) {}

  async claim(key: string): Promise<Claim | null> {
    return withDatabaseFailures(async () => (await this.getSession()).claim(key));
  }

  async close(): Promise<void> {
    const session = await this.session?.catch(() => null);
    await session?.close();
  }

  private getSession(): Promise<ClaimSession> {
    if (this.session) return this.session;
    const forget = () => {
      if (this.session === opening) this.session = null;
    };
    const opening = ClaimSession.open(this.url, forget);
    opening.catch(forget);
    this.session = opening;
    return opening;
  }
}

class ClaimSession {
  /** PostgreSQL would grant a session its own lock again. */
  private readonly held = new Map<string, AbortController>();
  /** One query after the other: a connection carries one at a time. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: pg.Client) {}

  static async open(url: string, onLost: () => void): Promise<ClaimSession> {
    const { types, keepAlive, connectionTimeoutMillis } = writingPool;
    const options = { types, keepAlive, connectionTimeoutMillis, application_name: 'flodesarkivet claims' };
    const client = new pg.Client({ ...options, connectionString: url });
    const session = new ClaimSession(client);
    client
      .on('error', () => undefined)
      .once('end', () => {
        onLost();
        session.abortAll();
      });
    await client.connect();
    await prepareSession(client);
    return session;
  }

  async claim(key: string): Promise<Claim | null> {
    if (this.held.has(key)) return null;
    const lost = new AbortController();
    this.held.set(key, lost);
    let granted = false;
    try {
      granted = await this.tryLock(key);
    } finally {
      if (!granted) this.held.delete(key);
    }
    return granted ? { signal: lost.signal, release: () => this.release(key, lost) } : null;
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private async tryLock(key: string): Promise<boolean> {
    const sql = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS granted';
    const [row] = await this.ask<{ granted: boolean }>(sql, key);
    return row?.granted === true;
  }

  /** Where the connection is lost the claim is gone already. */
  private async release(key: string, claimed: AbortController): Promise<void> {
    if (this.held.get(key) !== claimed) return;
    await this.ask('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key).catch(() => undefined);
    this.held.delete(key);
  }

  private ask<Row extends pg.QueryResultRow>(sql: string, key: string): Promise<Row[]> {
    const asked = this.last.then(async () => (await this.client.query<Row>(sql, [key])).rows);
    this.last = asked.catch(() => undefined);
    return asked;
  }

  private abortAll(): void {
    for (const lost of this.held.values()) lost.abort();
    this.held.clear();
  }
}
