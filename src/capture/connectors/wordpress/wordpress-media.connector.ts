import type { CapturingHttp, HttpExchange } from '../../../foundation/http/index.js';
import { readNumbered } from './read-numbered.js';
import { kindOfAnswer, PAGE_LENGTH, type WordpressRoutes } from './wordpress-routes.js';
import { postShape } from './wordpress-shapes.js';

/** The pictures that the posts show above their text, in one call for all (embedding them would repeat each in full). */
export async function fetchFeatured(
  exchanges: readonly HttpExchange[],
  routes: WordpressRoutes,
  http: CapturingHttp,
): Promise<HttpExchange[]> {
  const ids = [...new Set(exchanges.flatMap(listFeatured))].slice(0, PAGE_LENGTH);
  return ids.length > 0 ? [await http.get(routes.media(ids))] : [];
}

function listFeatured(exchange: HttpExchange): number[] {
  if (exchange.status !== 200 || kindOfAnswer(exchange.url)?.kind !== 'posts') return [];
  return readNumbered(exchange, postShape).elements.flatMap(({ value }) => value.featured_media || []);
}
