import type { CapturingHttp } from '../../../foundation/http/index.js';
import type { KnownItem, StandingPage } from '../connector.js';
import { fetchAhead } from '../fetch-ahead.js';
import { readWordpressPage } from './read-wordpress-page.js';
import { parseItemId, type WordpressItem } from './wordpress-item-id.js';
import { fetchFeatured } from './wordpress-media.connector.js';
import { PAGE_LENGTH, type WordpressRoutes } from './wordpress-routes.js';

const AT_ONCE = 3;

/** Asks for a hundred at a time, and one by one for those that the list leaves out. */
export async function* fetchWordpressStandings(
  items: readonly KnownItem[],
  routes: WordpressRoutes,
  http: CapturingHttp,
): AsyncGenerator<StandingPage> {
  for (const kind of ['posts', 'comments'] as const) {
    const ofKind = items.filter(({ platformItemId }) => parseItemId(platformItemId)?.kind === kind);
    for (let at = 0; at < ofKind.length; at += PAGE_LENGTH) {
      yield await fetchPage(kind, ofKind.slice(at, at + PAGE_LENGTH), routes, http);
    }
  }
}

async function fetchPage(
  kind: WordpressItem['kind'],
  asked: readonly KnownItem[],
  routes: WordpressRoutes,
  http: CapturingHttp,
): Promise<StandingPage> {
  const exchanges = [await http.get(routes[kind]({ include: asked.map(({ localId }) => localId).join(',') }))];
  const shown = new Set(readWordpressPage(exchanges).items.map(({ platformItemId }) => platformItemId));
  const missing = asked
    .filter(({ platformItemId }) => !shown.has(platformItemId))
    .map(({ localId }) => Number(localId));
  const singly = missing.map((id) => () => http.get(kind === 'posts' ? routes.post(id) : routes.comment(id)));
  for await (const exchange of fetchAhead(singly, AT_ONCE)) exchanges.push(exchange);
  return { asked, exchanges: [...exchanges, ...(await fetchFeatured(exchanges, routes, http))] };
}
