import type { Clock } from '../../src/foundation/clock/index.js';
import type { FailureTable } from './failure-table.js';
import type { RateLimitSettings } from './mastodon/rate-limit.js';
import type { WordPressLogin } from './wordpress/read-viewer.js';

export interface PlatformServerOptions {
  /** A free one when left out. Addresses hold it, so give one where the same world is served again. */
  readonly port?: number;
  /** Opens whole threads at Mastodon; any other bearer token is refused. */
  readonly mastodonToken?: string;
  /** Opens held and trashed comments at WordPress (a name and an application password). */
  readonly wordpressLogin?: WordPressLogin;
  /** Mastodon's limit on calls; none when left out. */
  readonly rateLimit?: RateLimitSettings;
  readonly failures?: FailureTable;
  /** Before every answer. */
  readonly latencyMs?: number;
  /** Compress answers for clients that accept it. */
  readonly compression?: 'none' | 'gzip';
  readonly clock?: Clock;
}
