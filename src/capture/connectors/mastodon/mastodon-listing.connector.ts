import { findHeader, type CapturingHttp, type HttpExchange } from '../../../foundation/http/index.js';
import type { Problem } from '../../channel-problem.js';
import { expectAnswer } from '../../reading/expect-answer.js';
import { readElements } from '../../reading/read-elements.js';
import { readTime } from '../../reading/read-time.js';
import { PAGE_LENGTH, type MastodonRoutes } from './mastodon-routes.js';
import { statusShape, type Status } from './mastodon-shapes.js';

/** One page of an account's statuses, newest first. */
export interface Listing {
  readonly exchange: HttpExchange;
  /** Where the next page begins; null where there is none, or none is wanted. */
  readonly nextMaxId: string | null;
  readonly problems: readonly Problem[];
}

/** Lists from a page on until the first page that reaches back to `until`; null: to the account's first status. */
export async function* fetchListings(
  accountId: string,
  from: string | null,
  until: Date | null,
  routes: MastodonRoutes,
  http: CapturingHttp,
): AsyncGenerator<Listing> {
  const seen = new Set<string>();
  let maxId = from;
  do {
    const exchange = expectAnswer(await http.get(routes.statuses(accountId, maxId)), 'account-missing');
    const { elements, problems } = readElements(exchange, [], statusShape);
    const statuses = elements.map(({ value }) => value);
    const next = elements.length + problems.length > 0 ? readNextMaxId(exchange, statuses) : null;
    const isRepeated = next !== null && !isNew(seen, statuses.length > 0 ? statuses.map(({ uri }) => uri) : [next]);
    const isReached = until !== null && reachesBackTo(until, statuses);
    maxId = isRepeated || isReached ? null : next;
    yield { exchange, nextMaxId: maxId, problems: isRepeated ? listRepetition(exchange) : [] };
  } while (maxId !== null);
}

/** Servers without a Link header either know no paging and give all at once, or fill each page but the last. */
function readNextMaxId(exchange: HttpExchange, statuses: readonly Status[]): string | null {
  const link = findHeader(exchange.responseHeaders, 'link');
  const next = /<([^>]+)>;\s*rel="?next"?/.exec(link ?? '')?.[1];
  if (next && URL.canParse(next, exchange.url)) return new URL(next, exchange.url).searchParams.get('max_id');
  return link === null && statuses.length === PAGE_LENGTH ? (statuses.at(-1)?.id ?? null) : null;
}

function isNew(seen: Set<string>, ids: readonly string[]): boolean {
  const before = seen.size;
  for (const id of ids) seen.add(id);
  return seen.size > before;
}

function reachesBackTo(until: Date, statuses: readonly Status[]): boolean {
  const oldest = readTime(statuses.at(-1)?.created_at);
  return oldest !== null && oldest < until;
}

/** A server that names a next page and then gives the same one is at fault; one that knows no paging is not. */
function listRepetition(exchange: HttpExchange): Problem[] {
  const saysNext = findHeader(exchange.responseHeaders, 'link') !== null;
  return saysNext ? [{ code: 'page-repeated', facts: { address: exchange.url, status: exchange.status } }] : [];
}
