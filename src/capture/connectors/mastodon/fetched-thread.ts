import type { HttpExchange } from '../../../foundation/http/index.js';
import type { Problem } from '../../channel-problem.js';

/** A thread as far as the server lets it be read. */
export interface FetchedThread {
  readonly exchanges: readonly HttpExchange[];
  readonly problems: readonly Problem[];
  /** The local ids of the statuses in it. */
  readonly localIds: ReadonlySet<string>;
}
