import type { CapturingHttp } from '../../../foundation/http/index.js';
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
import type { CapturedItem, CapturedVersion } from '../../captured-item.js';
import { fetchAhead } from '../fetch-ahead.js';
import { confirmMastodonAccount, findMastodonAccount } from './mastodon-account.connector.js';
import { parseMastodonAddress } from './mastodon-address.js';
import { MastodonRoutes } from './mastodon-routes.js';
import { MastodonRun } from './mastodon-run.connector.js';
import { fetchMastodonStandings } from './mastodon-standings.connector.js';
import { readMastodonPage } from './read-mastodon-page.js';
import { readMastodonStandings } from './read-mastodon-standings.js';
import { readStatusBytes } from './read-status-bytes.js';

const AT_ONCE = 3;

/** Mastodon and servers that speak its client API: GoToSocial, snac, Pixelfed and others. */
export class MastodonConnector implements Connector {
  readonly platform = 'mastodon';
  readonly platformName = 'Mastodon';
  readonly readerVersion = 1;
  readonly credentialScheme = 'Bearer';
  readonly authorIds = 'global';
  readonly namelessAuthors = {};
  readonly standings = 'by-id';

  readAddress(typed: string): string {
    return parseMastodonAddress(typed).normalForm;
  }

  findAccount(address: string, http: CapturingHttp): Promise<FoundAccount> {
    return findMastodonAccount(address, http);
  }

  confirmAccount(target: CaptureTarget, http: CapturingHttp): Promise<AccountStanding> {
    return confirmMastodonAccount(target, http);
  }

  fetchPages(plan: CapturePlan, http: CapturingHttp): AsyncIterable<FetchedPage> {
    return fetchAhead(new MastodonRun(plan, http).listJobs(), AT_ONCE);
  }

  readItems(page: FetchedPage): CapturedItem[] {
    return readMastodonPage(page);
  }

  readOwnBytes(ownBytes: Uint8Array): Pick<CapturedVersion, 'text' | 'links'> | null {
    return readStatusBytes(ownBytes);
  }

  fetchStandings(items: readonly KnownItem[], target: CaptureTarget, http: CapturingHttp): AsyncIterable<StandingPage> {
    const routes = new MastodonRoutes(parseMastodonAddress(target.address).origin);
    return fetchMastodonStandings(items, routes, http);
  }

  readStandings(page: StandingPage): ItemStanding[] {
    return readMastodonStandings(page);
  }
}
