import { Logger } from '@nestjs/common';
import type { Configuration } from '../config/index.js';
import { checkServer } from './check-server.js';
import { EmbeddedServer } from './embedded/embedded-server.js';
import { migrate } from './migrate.js';
import { embeddedServerDied } from './texts.sv.js';

/** A server that is up to date and checked, for as long as this process uses it. A class, so that it can be injected. */
export class DatabaseServer {
  private constructor(
    readonly url: string,
    /** After every connection of this process is closed. */
    readonly leave: () => Promise<void>,
  ) {}

  /** The operator's own, else the embedded one. @throws DatabaseRefused */
  static async open({ databaseUrl, dataDir }: Configuration): Promise<DatabaseServer> {
    const server = databaseUrl === null ? await this.joinEmbedded(dataDir) : new DatabaseServer(databaseUrl, noLeaving);
    try {
      await checkServer(server.url);
      await migrate(server.url);
      return server;
    } catch (error) {
      await server.leave();
      throw error;
    }
  }

  private static async joinEmbedded(dataDir: string): Promise<DatabaseServer> {
    const onDied = () => new Logger(EmbeddedServer.name).warn(embeddedServerDied);
    const embedded = await EmbeddedServer.join(dataDir, { onDied });
    return new DatabaseServer(await embedded.getUrl(), () => embedded.leave());
  }
}

async function noLeaving(): Promise<void> {}
