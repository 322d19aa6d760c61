import type { DatabaseUser } from '../../config/database-user.js';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import type { ServerSettings } from './server-settings.js';

/** What it takes to join or start the server. */
export interface ServerParts {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  /** Null where the server runs as this process's own user. */
  readonly user: DatabaseUser | null;
  readonly settings: ServerSettings;
}
