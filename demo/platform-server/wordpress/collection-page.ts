import type { PlatformRequest } from '../platform-request.js';
import type { Collection } from './collection.js';
import { pickFields } from './pick-fields.js';
import { restUrl } from './wordpress-addresses.js';
import { invalidParameter, WordPressRefusal } from './wordpress-refusal.js';

const mostPerPage = 100;
const usualPerPage = 10;

export interface CollectionPage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One page of a collection with its counts. @throws WordPressRefusal */
export function pageOfCollection<Item>(collection: Collection<Item>, request: PlatformRequest): CollectionPage {
  const page = readNumber(request.query, 'page', 1, Infinity);
  const perPage = readNumber(request.query, 'per_page', usualPerPage, mostPerPage);
  const items = order(collection, request.query).filter(everyFilter(collection, request.query));
  const pages = Math.ceil(items.length / perPage);
  if (page > 1 && page > pages && collection.pastTheEnd === 'refused') throw invalidPage();
  const shown = items.slice((page - 1) * perPage, page * perPage);
  return {
    body: JSON.stringify(shown.map((item) => pickFields(collection.render(item), request.query))),
    headers: {
      'X-WP-Total': String(items.length),
      'X-WP-TotalPages': String(pages),
      ...linkHeader(collection.name, page, pages, request),
    },
  };
}

function everyFilter<Item>(collection: Collection<Item>, query: URLSearchParams): (item: Item) => boolean {
  const tests = Object.entries(collection.filters).flatMap(([name, filter]) => {
    const value = readList(query, name);
    return value === '' ? [] : [filter(value, name)];
  });
  return (item) => tests.every((test) => test(item));
}

/** `post=5`, `include=1,2` and `include[]=1&include[]=2` alike. */
function readList(query: URLSearchParams, name: string): string {
  return [...query.getAll(name), ...query.getAll(`${name}[]`)].join(',');
}

function order<Item>(collection: Collection<Item>, query: URLSearchParams): Item[] {
  const by = query.get('orderby') ?? collection.defaultOrder.by;
  const direction = query.get('order') ?? collection.defaultOrder.direction;
  const valueOf = collection.orderings[by] ?? notOneOf('orderby', Object.keys(collection.orderings));
  if (direction !== 'asc' && direction !== 'desc') return notOneOf('order', ['asc', 'desc']);
  const sign = direction === 'asc' ? 1 : -1;
  return [...collection.items].sort((left, right) => sign * compare(valueOf(left), valueOf(right)));
}

function compare(left: string | number, right: string | number): number {
  return left < right ? -1 : Number(left > right);
}

function readNumber(query: URLSearchParams, name: string, usual: number, greatest: number): number {
  const text = query.get(name);
  if (text === null) return usual;
  if (!/^-?\d+$/.test(text)) throw invalidParameter(name, `${name} is not of type integer.`, 'rest_invalid_type');
  const value = Number(text);
  if (value >= 1 && value <= greatest) return value;
  throw invalidParameter(name, boundsOf(name, greatest), 'rest_out_of_bounds');
}

function boundsOf(name: string, greatest: number): string {
  if (greatest === Infinity) return `${name} must be greater than or equal to 1`;
  return `${name} must be between 1 (inclusive) and ${greatest} (inclusive)`;
}

function linkHeader(name: string, page: number, pages: number, request: PlatformRequest): { readonly Link?: string } {
  const at = (number: number): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    return `<${restUrl(name, request.origin)}?${query.toString()}>`;
  };
  const links = [
    ...(page > 1 ? [`${at(Math.min(page - 1, pages))}; rel="prev"`] : []),
    ...(page < pages ? [`${at(page + 1)}; rel="next"`] : []),
  ];
  return links.length ? { Link: links.join(', ') } : {};
}

function invalidPage(): WordPressRefusal {
  const message = 'The page number requested is larger than the number of pages available.';
  return new WordPressRefusal(400, 'rest_post_invalid_page_number', message);
}

function notOneOf(name: string, allowed: readonly string[]): never {
  throw invalidParameter(name, `${name} is not one of ${allowed.join(', ')}.`, 'rest_not_in_enum');
}
