import { findHeader, type CapturingHttp, type HttpExchange } from '../../../foundation/http/index.js';
import type { Problem } from '../../channel-problem.js';
import { expectAnswer } from '../../reading/expect-answer.js';
import { readElements } from '../../reading/read-elements.js';
import { PAGE_LENGTH } from './wordpress-routes.js';
import { numberedShape } from './wordpress-shapes.js';

/** One page of a list; ordered by number, so that what is added while we read stands last. */
export interface Listing {
  readonly exchange: HttpExchange;
  readonly page: number;
  readonly ids: readonly number[];
  readonly isLast: boolean;
  readonly problems: readonly Problem[];
}

export async function* fetchListings(
  addressOf: (page: number) => string,
  from: number,
  http: CapturingHttp,
): AsyncGenerator<Listing> {
  const seen = new Set<number>();
  for (let page = from; ; page++) {
    const exchange = await http.get(addressOf(page));
    if (isPastTheEnd(exchange, page)) {
      yield { exchange, page, ids: [], isLast: true, problems: [] };
      return;
    }
    const { elements, problems } = readElements(expectAnswer(exchange, 'account-missing'), [], numberedShape);
    const ids = elements.map(({ value }) => value.id);
    const isRepeated = ids.length > 0 && ids.every((id) => seen.has(id));
    for (const id of ids) seen.add(id);
    const isLast = isRepeated || isLastPage(exchange, page, elements.length + problems.length);
    yield { exchange, page, ids, isLast, problems: isRepeated ? [toRepetition(exchange)] : [] };
    if (isLast) return;
  }
}

/** Posts answer so where some have gone since the pages were counted. */
function isPastTheEnd({ status }: HttpExchange, page: number): boolean {
  return status === 400 && page > 1;
}

/** Comments that visitors may not see leave gaps, so that a short page is not the last where the pages are counted. */
function isLastPage(exchange: HttpExchange, page: number, length: number): boolean {
  const pages = Number(findHeader(exchange.responseHeaders, 'x-wp-totalpages') ?? Number.NaN);
  return Number.isNaN(pages) ? length < PAGE_LENGTH : page >= pages;
}

function toRepetition({ url, status }: HttpExchange): Problem {
  return { code: 'page-repeated', facts: { address: url, status } };
}
