import type { Connector } from './connector.js';
import { FeedConnector } from './feed/feed.connector.js';
import { MastodonConnector } from './mastodon/mastodon.connector.js';
import { UnknownPlatform } from './unknown-platform.js';
import { WordpressConnector } from './wordpress/wordpress.connector.js';

export type * from './connector.js';
export { UnknownPlatform };

/** Every platform that can be captured. */
export const connectors: readonly Connector[] = [
  new MastodonConnector(),
  new WordpressConnector(),
  new FeedConnector(),
];

/** What people call a platform; its own word where it is captured no longer. */
export function platformName(platform: string): string {
  return connectors.find((connector) => connector.platform === platform)?.platformName ?? platform;
}

/** @throws UnknownPlatform */
export function connectorFor(platform: string): Connector {
  const connector = connectors.find((candidate) => candidate.platform === platform);
  if (!connector) {
    throw new UnknownPlatform(
      platform,
      connectors.map((known) => known.platform),
    );
  }
  return connector;
}
