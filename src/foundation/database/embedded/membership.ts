import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Two numbers that nobody else locks in the service's database. */
const lock = '1179602753, 1';
const absent = new Set<unknown>(['ENOENT', 'ECONNREFUSED']);
/** Starting, stopping, full, or cut off while it stops (which the driver reports without a code). */
const busy = new Set<unknown>(['57P01', '57P03', '53300', 'ECONNRESET', 'EPIPE', undefined]);

export type JoinAnswer = Membership | 'absent' | 'busy';

/** A connection that shows the others that this process uses the server: it shares a lock until it leaves. */
export class Membership {
  private constructor(private readonly client: pg.Client) {}

  /** `absent` where no server answers; `busy` where it is worth asking again in a moment. */
  static async tryToJoin(url: string): Promise<JoinAnswer> {
    const client = new pg.Client({ connectionString: url, application_name: 'flodesarkivet member' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      if (await answersYes(client, `SELECT pg_try_advisory_lock_shared(${lock}) AS yes`)) return new Membership(client);
    } catch (error) {
      const { code } = error as { code?: string };
      if (absent.has(code)) return 'absent';
      if (!busy.has(code)) throw error;
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
