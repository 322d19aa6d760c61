import { findHeader, type CapturingHttp, type HttpExchange } from '../../../foundation/http/index.js';
import { ChannelProblem } from '../../channel-problem.js';
import { expectAnswer, hasSentCredential } from '../../reading/expect-answer.js';
import { readHtml } from '../../reading/read-html.js';
import { readJson } from '../../reading/read-json.js';
import type { AccountStanding, CaptureTarget, FoundAccount } from '../connector.js';
import { fetchAuthors } from './wordpress-authors.connector.js';
import { countReadable } from './wordpress-counts.connector.js';
import { parseSiteAddress } from './wordpress-address.js';
import { WordpressRoutes } from './wordpress-routes.js';
import { siteShape, type Site } from './wordpress-shapes.js';

export async function findWordpressSite(typed: string, http: CapturingHttp): Promise<FoundAccount> {
  const address = parseSiteAddress(typed);
  const locator = readApiRoot(await http.get(address)) ?? `${address.replace(/\/$/, '')}/wp-json/`;
  const routes = new WordpressRoutes(locator);
  const site = await fetchSite(routes, http);
  await proveCredential(routes, http);
  const accountId = site.home ?? site.url;
  if (accountId == null) throw new ChannelProblem('account-missing', { address });
  return {
    accountId,
    locator,
    address,
    displayName: readHtml(site.name ?? '').text || accountId,
    profileUrl: accountId,
    ownAccountIds: await fetchAuthors(routes, http),
  };
}

export async function confirmWordpressSite(target: CaptureTarget, http: CapturingHttp): Promise<AccountStanding> {
  const routes = new WordpressRoutes(target.locator);
  const { home, url } = await fetchSite(routes, http);
  const found = [home, url].filter((id) => id != null);
  if (!found.some((id) => isSameSite(id, target.accountId))) {
    throw new ChannelProblem('another-account', {
      address: target.address,
      expected: target.accountId,
      found: found[0] ?? '',
    });
  }
  if (target.hasCredential) await proveCredential(routes, http);
  const platformCounts = await countReadable(target, routes, http);
  return {
    ownAccountIds: await fetchAuthors(routes, http),
    followers: null,
    posts: platformCounts?.posts ?? null,
    platformCounts,
  };
}

async function fetchSite(routes: WordpressRoutes, http: CapturingHttp): Promise<Site> {
  return readJson(expectAnswer(await http.get(routes.index()), 'account-missing'), siteShape);
}

/** WordPress passes over a wrong password in silence where a call needs none. */
async function proveCredential(routes: WordpressRoutes, http: CapturingHttp): Promise<void> {
  const exchange = await http.get(routes.me());
  const { status, url } = exchange;
  if (status === 401 && hasSentCredential(exchange))
    throw new ChannelProblem('token-refused', { address: url, status });
}

/** The Link header or the page's `<link>` (developer.wordpress.org/rest-api/using-the-rest-api/discovery). */
function readApiRoot(page: HttpExchange): string | null {
  const header = /<([^>]+)>;\s*rel="?https:\/\/api\.w\.org\/"?/.exec(findHeader(page.responseHeaders, 'link') ?? '');
  const element = /<link[^>]+rel=["']https:\/\/api\.w\.org\/["'][^>]*>/i.exec(
    Buffer.from(page.payload).toString('utf8'),
  );
  const written = header?.[1] ?? /href=["']([^"']+)["']/i.exec(element?.[0] ?? '')?.[1];
  return written !== undefined && URL.canParse(written, page.url) ? new URL(written, page.url).href : null;
}

/** A site that moves from http to https stays itself. */
function isSameSite(one: string, other: string): boolean {
  const bare = (address: string): string => address.replace(/^https?:/, '').replace(/\/$/, '');
  return bare(one) === bare(other);
}
