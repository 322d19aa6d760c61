import type { MastodonSite } from './mastodon/mastodon-site.js';
import type { WordPressSite } from './wordpress/wordpress-site.js';

/** What the platforms hold. Deeds on it show in the next answer. */
export interface ServedWorld {
  readonly mastodon: MastodonSite;
  readonly website: WordPressSite;
}
