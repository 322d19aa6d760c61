import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { toDatabaseFailure } from '../database-failure.js';
import { isDatabaseAway } from '../is-database-away.js';

/** Two numbers that nobody else locks in the service's database. */
const lock = '1179602753, 1';
const absent = new Set<string | null>(['ENOENT', 'ECONNREFUSED']);

export type JoinAnswer = Membership | 'absent' | 'busy';

/** A connection that shows the others that this process uses the server: it shares a lock until it leaves. */
export class Membership {
  private constructor(private readonly client: pg.Client) {}

  /**
   * `absent` where no server answers; `busy` where it starts, stops or is full: worth asking again in a moment.
   * @throws DatabaseFailure
   */
  static async tryToJoin(url: string): Promise<JoinAnswer> {
    const client = new pg.Client({ connectionString: url, application_name: 'flodesarkivet member' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      if (await answersYes(client, `SELECT pg_try_advisory_lock_shared(${lock}) AS yes`)) return new Membership(client);
    } catch (error) {
      const failure = toDatabaseFailure(error);
      if (absent.has(failure.code)) return 'absent';
      if (!isDatabaseAway(failure)) throw failure;
    }
    await close(client);
    return 'busy';
  }

  /** The notice is called once if the server goes away while we are a member. */
  onLost(notice: () => void): void {
    this.client.once('end', notice);
  }

  /** Where nobody else uses the server, `stop` is called; newcomers wait until it is done. */
  async leave(stop: () => Promise<void>): Promise<void> {
    this.client.removeAllListeners('end');
    try {
      await this.client.query(`SELECT pg_advisory_unlock_shared(${lock})`);
      const isLast = await answersYes(this.client, `SELECT pg_try_advisory_lock(${lock}) AS yes`);
      if (isLast && (await this.isAlone())) await stop();
    } catch {
      // The server went away by itself: there is nothing to leave.
    } finally {
      await close(this.client);
    }
  }

  /** An operator's own session keeps the server too; one that is just closing gets a moment. */
  private async isAlone(): Promise<boolean> {
    for (let asked = 0; asked < 40; asked++) {
      if (await answersYes(this.client, noOtherSession)) return true;
      await pause(50);
    }
    return false;
  }
}

const noOtherSession = `SELECT NOT EXISTS (
  SELECT FROM pg_stat_activity WHERE usesysid IS NOT NULL AND datid IS NOT NULL AND pid <> pg_backend_pid()) AS yes`;

async function answersYes(client: pg.Client, sql: string): Promise<boolean> {
  const { rows } = await client.query<{ yes: boolean }>(sql);
  return rows[0]?.yes === true;
}

async function close(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}
