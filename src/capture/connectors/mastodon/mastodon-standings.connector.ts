import type { CapturingHttp, HttpExchange } from '../../../foundation/http/index.js';
import type { KnownItem, StandingPage } from '../connector.js';
import { fetchHistories } from './mastodon-histories.connector.js';
import type { MastodonRoutes } from './mastodon-routes.js';
import { readShown } from './read-mastodon-standings.js';

/** Mastodon refuses longer lists. */
const BATCH = 20;

/** Asks for statuses by id: together where the server can (Mastodon 4.3), and one by one for those it leaves out. */
export async function* fetchMastodonStandings(
  items: readonly KnownItem[],
  routes: MastodonRoutes,
  http: CapturingHttp,
): AsyncGenerator<StandingPage> {
  let knowsBatches = true;
  for (let at = 0; at < items.length; at += BATCH) {
    const asked = items.slice(at, at + BATCH);
    const together: HttpExchange[] = knowsBatches && asked.length > 1 ? [await fetchTogether(asked, routes, http)] : [];
    knowsBatches &&= together.every(({ status }) => status === 200);
    yield await completePage(asked, knowsBatches ? together : [], routes, http);
  }
}

function fetchTogether(
  asked: readonly KnownItem[],
  routes: MastodonRoutes,
  http: CapturingHttp,
): Promise<HttpExchange> {
  return http.get(routes.statusBatch(asked.map(({ localId }) => localId)));
}

async function completePage(
  asked: readonly KnownItem[],
  together: readonly HttpExchange[],
  routes: MastodonRoutes,
  http: CapturingHttp,
): Promise<StandingPage> {
  const shown = new Set(readShown(together).listed.map(({ value }) => value.uri));
  const exchanges = [...together];
  for (const { platformItemId, localId } of asked) {
    if (!shown.has(platformItemId)) exchanges.push(await http.get(routes.status(localId)));
  }
  const statuses = readShown(exchanges).listed.map(({ value }) => value);
  const known = new Map(asked.map((item) => [item.platformItemId, item]));
  const histories = await fetchHistories(statuses, () => Promise.resolve(known), routes, http);
  return { asked, exchanges: [...exchanges, ...histories] };
}
