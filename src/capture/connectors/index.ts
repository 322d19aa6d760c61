import type { Connector } from './connector.js';
import { MastodonConnector } from './mastodon/mastodon.connector.js';
import { UnknownPlatform } from './unknown-platform.js';
import { WordpressConnector } from './wordpress/wordpress.connector.js';

export type * from './connector.js';
export { UnknownPlatform };

/** Every platform that can be captured. */
export const connectors: readonly Connector[] = [new MastodonConnector(), new WordpressConnector()];

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
