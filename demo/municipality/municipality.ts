import type { ServedWorld } from '../platform-server/served-world.js';
import type { MastodonAccount } from '../platform-server/mastodon/mastodon-account.js';
import type { Landmarks } from './landmarks.js';

/** Norrsunda kommun with its three channels, as they stand at one instant. */
export interface Municipality extends ServedWorld {
  readonly asOf: Date;
  /** Accounts on Mastodon by the name that the content files use. */
  readonly people: ReadonlyMap<string, MastodonAccount>;
  readonly landmarks: Landmarks;
}
