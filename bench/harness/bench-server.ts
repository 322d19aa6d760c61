import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedServer, migrate } from '../../src/foundation/database/index.js';
import { ProcessFamily } from './process-family.js';

/** The embedded PostgreSQL with the settings that it ships with, and a database for each archive. */
export class BenchServer {
  private constructor(
    private readonly server: EmbeddedServer,
    private readonly adminUrl: string,
    private readonly serviceUrl: string,
    private readonly pid: number,
  ) {}

  static async start(folder: string): Promise<BenchServer> {
    const server = await EmbeddedServer.join(folder);
    return new BenchServer(server, await server.getAdminUrl(), await server.getUrl(), await readServerPid(folder));
  }

  /** Of all its processes, since it was started. */
  tellProcessorSeconds(): number {
    return new ProcessFamily(this.pid).tellProcessorSeconds();
  }

  /** Migrated and empty. */
  async makeDatabase(name: string): Promise<string> {
    const url = await this.create(`CREATE DATABASE ${name} OWNER flodesarkivet TEMPLATE template0`, name);
    await migrate(url);
    return url;
  }

  async copyDatabase(original: string, name: string): Promise<string> {
    return this.create(`CREATE DATABASE ${name} OWNER flodesarkivet TEMPLATE ${original} STRATEGY FILE_COPY`, name);
  }

  async dropDatabase(name: string): Promise<void> {
    await this.asAdmin('postgres', (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  }

  /** As superuser, who may load rows without checking them one by one. */
  async asAdmin<T>(database: string, deed: (admin: pg.Client) => Promise<T>): Promise<T> {
    const admin = new pg.Client(inDatabase(this.adminUrl, database));
    await admin.connect();
    try {
      return await deed(admin);
    } finally {
      await admin.end();
    }
  }

  async stop(): Promise<void> {
    await this.server.leave();
  }

  private async create(sql: string, name: string): Promise<string> {
    await this.dropDatabase(name);
    await this.asAdmin('postgres', (admin) => admin.query(sql));
    return inDatabase(this.serviceUrl, name);
  }
}

/** Of the embedded server below a data folder. */
export async function readServerPid(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

function inDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
