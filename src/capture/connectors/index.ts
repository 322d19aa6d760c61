import type { Connector } from './connector.js';
import { MastodonConnector } from './mastodon/mastodon.connector.js';

/** Every platform that can be captured. */
export const connectors: readonly Connector[] = [new MastodonConnector()];
