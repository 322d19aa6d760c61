import { setTimeout as pause } from 'node:timers/promises';
import { findDatabaseUser, type DatabaseUser } from '../../config/database-user.js';
import { DatabaseRefused } from '../database-refused.js';
import { getBinaries } from './binaries.js';
import { getClusterUrl, serviceRole, superuser } from './cluster.js';
import { joinOrStart } from './join-or-start.js';
import type { Membership } from './membership.js';
import { prepareCluster } from './prepare-cluster.js';
import type { ServerParts } from './server-parts.js';
import type { ServerSettings } from './server-settings.js';
import { stopServer } from './stop-server.js';

const tryAgainAfterMs = 2000;

export interface EmbeddedServerOptions {
  /** Beside or instead of the house's own. */
  readonly settings?: ServerSettings;
  /** Called when the server died under us; it is being started again. */
  readonly onDied?: () => void;
}

/**
 * A private PostgreSQL server below the data folder. Every process that uses the folder shares it: the first starts it,
 * the last to leave stops it, and where it dies in between its users start it again.
 */
export class EmbeddedServer {
  private isLeft = false;
  /** Settles when no attempt to join again is under way. */
  private joining: Promise<void> = Promise.resolve();

  private constructor(
    private readonly parts: ServerParts,
    private membership: Membership,
    private readonly onDied: () => void,
  ) {
    this.watch();
  }

  /** @throws DatabaseRefused with a Swedish sentence. */
  static async join(dataDir: string, options: EmbeddedServerOptions = {}): Promise<EmbeddedServer> {
    const user = getServerUser();
    const cluster = await prepareCluster(dataDir, user);
    const binaries = await getBinaries(user, cluster.dataDir);
    const parts = { cluster, user, binaries, settings: options.settings ?? {} };
    return new EmbeddedServer(parts, await joinOrStart(parts), options.onDied ?? (() => undefined));
  }

  /** The service's own database, as the ordinary role that owns it. */
  getUrl(): Promise<string> {
    return getClusterUrl(this.parts.cluster, serviceRole, serviceRole);
  }

  /** For tests, which make databases of their own. */
  getAdminUrl(): Promise<string> {
    return getClusterUrl(this.parts.cluster, superuser, 'postgres');
  }

  /** Stops the server where we are its last user. Close every other connection of this process first. */
  async leave(): Promise<void> {
    this.isLeft = true;
    await this.joining;
    await this.membership.leave(() => stopServer(this.parts.cluster.folder));
  }

  private watch(): void {
    this.membership.onLost(() => {
      this.onDied();
      this.joining = this.joinAgain();
    });
  }

  private async joinAgain(): Promise<void> {
    while (!this.isLeft) {
      try {
        this.membership = await joinOrStart(this.parts);
        return this.watch();
      } catch {
        await pause(tryAgainAfterMs);
      }
    }
  }
}

function getServerUser(): DatabaseUser | null {
  const user = findDatabaseUser();
  if (user === null && process.getuid?.() === 0) throw new DatabaseRefused('no-user-for-server', '');
  return user;
}
