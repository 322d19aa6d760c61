import { findHeader, type CapturingHttp, type HttpExchange } from '../../../foundation/http/index.js';
import { expectAnswer } from '../../reading/expect-answer.js';
import { readElements } from '../../reading/read-elements.js';
import { authoredShape, numberedShape } from './wordpress-shapes.js';
import type { WordpressRoutes } from './wordpress-routes.js';

/** The number that WordPress gives for an author whose account is no more; no comment by a visitor is read as having it. */
export const NO_ACCOUNT = 0;

/** Everybody who has published on the site. */
export async function fetchAuthors(routes: WordpressRoutes, http: CapturingHttp): Promise<string[]> {
  const published = readAuthors(await http.get(routes.publishedAuthors()));
  const authors = published.length > 0 ? published : await fetchPostAuthors(routes, http);
  return [NO_ACCOUNT, ...authors].map(String);
}

/** Empty where the list is closed, and where it is too open: with a credential older versions name registered visitors too. */
function readAuthors(exchange: HttpExchange): number[] {
  const isPublicView = findHeader(exchange.requestHeaders, 'authorization') === null;
  if (exchange.status !== 200 || !isPublicView) return [];
  return readElements(exchange, [], numberedShape).elements.map(({ value }) => value.id);
}

/** Each answer leaves out the authors that are known, until no others are left. */
async function fetchPostAuthors(routes: WordpressRoutes, http: CapturingHttp): Promise<number[]> {
  const authors = new Set<number>();
  for (;;) {
    const before = authors.size;
    const exchange = expectAnswer(await http.get(routes.postAuthors([...authors])), 'account-missing');
    for (const { value } of readElements(exchange, [], authoredShape).elements) authors.add(value.author);
    if (authors.size === before) return [...authors];
  }
}
