import type { CapturingHttp } from '../../../foundation/http/index.js';
import type { CapturedItem, CapturedVersion } from '../../captured-item.js';
import type {
  AccountStanding,
  CapturePlan,
  CaptureTarget,
  Connector,
  FetchedPage,
  FoundAccount,
  ItemStanding,
  KnownItem,
  StandingPage,
} from '../connector.js';
import { fetchAhead } from '../fetch-ahead.js';
import { readWordpressBytes } from './read-wordpress-bytes.js';
import { readWordpressPage } from './read-wordpress-page.js';
import { readWordpressStandings } from './read-wordpress-standings.js';
import { noAccountText } from './texts.sv.js';
import { parseSiteAddress } from './wordpress-address.js';
import { NO_ACCOUNT } from './wordpress-authors.connector.js';
import { WordpressRoutes } from './wordpress-routes.js';
import { WordpressRun } from './wordpress-run.connector.js';
import { confirmWordpressSite, findWordpressSite } from './wordpress-site.connector.js';
import { fetchWordpressStandings } from './wordpress-standings.connector.js';

const AT_ONCE = 3;

/** The posts and comments of a site, over WordPress' REST API. */
export class WordpressConnector implements Connector {
  readonly platform = 'wordpress';
  readonly platformName = 'WordPress';
  readonly readerVersion = 1;
  readonly credentialScheme = 'Basic';
  readonly authorIds = 'per-channel';
  readonly namelessAuthors = { [NO_ACCOUNT]: noAccountText };
  readonly standings = 'by-id';

  readAddress(typed: string): string {
    return parseSiteAddress(typed);
  }

  findAccount(address: string, http: CapturingHttp): Promise<FoundAccount> {
    return findWordpressSite(address, http);
  }

  confirmAccount(target: CaptureTarget, http: CapturingHttp): Promise<AccountStanding> {
    return confirmWordpressSite(target, http);
  }

  fetchPages(plan: CapturePlan, http: CapturingHttp): AsyncIterable<FetchedPage> {
    return fetchAhead(new WordpressRun(plan, http).listJobs(), AT_ONCE);
  }

  readItems({ exchanges }: FetchedPage): CapturedItem[] {
    return [...readWordpressPage(exchanges).items];
  }

  readOwnBytes(ownBytes: Uint8Array): Pick<CapturedVersion, 'text' | 'links'> | null {
    return readWordpressBytes(ownBytes);
  }

  fetchStandings(items: readonly KnownItem[], target: CaptureTarget, http: CapturingHttp): AsyncIterable<StandingPage> {
    return fetchWordpressStandings(items, new WordpressRoutes(target.locator), http);
  }

  readStandings(page: StandingPage): ItemStanding[] {
    return readWordpressStandings(page);
  }
}
