import { findHeader, type CapturingHttp, type HttpExchange } from '../../../foundation/http/index.js';
import { expectAnswer } from '../../reading/expect-answer.js';
import { readElements } from '../../reading/read-elements.js';
import type { AccountStanding, CaptureTarget } from '../connector.js';
import type { WordpressRoutes } from './wordpress-routes.js';
import { numberedShape } from './wordpress-shapes.js';

/** Beyond this many pages of comments counting costs the site more than it tells us. */
const MOST_PAGES = 10;

/**
 * Posts and comments as they can be read now. To visitors WordPress' own total counts comments on private posts too,
 * so there the comments are counted one by one; null where they are too many for that.
 */
export async function countReadable(
  target: CaptureTarget,
  routes: WordpressRoutes,
  http: CapturingHttp,
): Promise<AccountStanding['platformCounts']> {
  const posts = readTotal(
    expectAnswer(await http.get(routes.posts({ per_page: 1, _fields: 'id' })), 'account-missing'),
  );
  const comments = target.hasCredential ? await fetchCommentTotal(routes, http) : await countComments(routes, http);
  return posts === null || comments === null ? null : { posts, comments };
}

async function fetchCommentTotal(routes: WordpressRoutes, http: CapturingHttp): Promise<number | null> {
  return readTotal(expectAnswer(await http.get(routes.comments({ per_page: 1, _fields: 'id' })), 'account-missing'));
}

async function countComments(routes: WordpressRoutes, http: CapturingHttp): Promise<number | null> {
  let count = 0;
  for (let page = 1; ; page++) {
    const exchange = expectAnswer(await http.get(routes.comments({ page, _fields: 'id' })), 'account-missing');
    const pages = readNumber(exchange, 'x-wp-totalpages');
    if (pages === null || pages > MOST_PAGES) return null;
    count += readElements(exchange, [], numberedShape).elements.length;
    if (page >= pages) return count;
  }
}

function readTotal(exchange: HttpExchange): number | null {
  return readNumber(exchange, 'x-wp-total');
}

function readNumber(exchange: HttpExchange, header: string): number | null {
  const written = findHeader(exchange.responseHeaders, header);
  return written !== null && /^\d+$/.test(written) ? Number(written) : null;
}
