import type { CapturingHttp } from '../../../foundation/http/index.js';
import type { CapturedItem, CapturedVersion, Inherited } from '../../captured-item.js';
import type {
  AccountStanding,
  CapturePlan,
  CaptureTarget,
  Connector,
  FetchedPage,
  FoundAccount,
  ItemStanding,
  StandingPage,
} from '../connector.js';
import { findFeed } from './feed-account.connector.js';
import { parseFeedAddress } from './feed-address.js';
import { FeedRun } from './feed-run.connector.js';
import { readFeed } from './read-feed.js';
import { readFeedBytes } from './read-feed-bytes.js';
import { readFeedPage } from './read-feed-page.js';
import { feedName } from './texts.sv.js';

/** A site's feed, in any of the formats that are in use. */
export class FeedConnector implements Connector {
  readonly platform = 'feed';
  readonly platformName = feedName;
  readonly readerVersion = 1;
  readonly credentialScheme = 'Basic';
  readonly authorIds = 'per-channel';
  readonly namelessAuthors = {};
  readonly standings = 'none';

  readAddress(typed: string): string {
    return parseFeedAddress(typed);
  }

  findAccount(address: string, http: CapturingHttp): Promise<FoundAccount> {
    return findFeed(address, http);
  }

  /** Whose feed it is stands on the feed: fetchPages looks, so that the feed is fetched once a night. */
  confirmAccount({ accountId }: CaptureTarget): Promise<AccountStanding> {
    return Promise.resolve({ ownAccountIds: [accountId], followers: null, posts: null, platformCounts: null });
  }

  fetchPages(plan: CapturePlan, http: CapturingHttp): AsyncIterable<FetchedPage> {
    return new FeedRun(plan, http, this.readerVersion).fetchPages();
  }

  readItems({ exchanges, accountId }: FetchedPage): CapturedItem[] {
    return exchanges
      .filter(({ status }) => status !== 304)
      .flatMap((exchange) => readFeedPage(exchange, readFeed(exchange), accountId ?? '').items);
  }

  readOwnBytes(ownBytes: Uint8Array, inherited: Inherited | null): Pick<CapturedVersion, 'text' | 'links'> | null {
    return readFeedBytes(ownBytes, inherited);
  }

  /** An entry that has left the window is not gone, and a feed cannot be asked for one. */
  async *fetchStandings(): AsyncGenerator<StandingPage> {}

  readStandings(): ItemStanding[] {
    return [];
  }
}
