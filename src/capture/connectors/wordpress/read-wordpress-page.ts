import type { HttpExchange } from '../../../foundation/http/index.js';
import type { CapturedItem, OwnBytes } from '../../captured-item.js';
import type { Problem } from '../../channel-problem.js';
import { readElements, unreadableElement, type ReadElement } from '../../reading/read-elements.js';
import { readComment } from './read-comment.js';
import { readNumbered } from './read-numbered.js';
import { readPost } from './read-post.js';
import { kindOfAnswer } from './wordpress-routes.js';
import { commentShape, mediaShape, postShape, type Media, type Post } from './wordpress-shapes.js';

export interface ReadPage {
  readonly items: readonly CapturedItem[];
  readonly problems: readonly Problem[];
}

const NOTHING: ReadPage = { items: [], problems: [] };

type Numbered = ReadElement<{ readonly id: number }>;

/** The items of the answers that show any. @throws ChannelProblem where such an answer as a whole cannot be read. */
export function readWordpressPage(exchanges: readonly HttpExchange[]): ReadPage {
  const media = readMedia(exchanges);
  const pages = exchanges.map((exchange) => readExchange(exchange, media));
  return { items: pages.flatMap(({ items }) => items), problems: pages.flatMap(({ problems }) => problems) };
}

function readExchange(exchange: HttpExchange, media: ReadonlyMap<number, Media>): ReadPage {
  const kind = kindOfAnswer(exchange.url)?.kind;
  if (exchange.status !== 200) return kind === 'media' ? listFailedMedia(exchange) : NOTHING;
  switch (kind) {
    case 'posts':
      return readPosts(exchange, media);
    case 'comments':
      return readComments(exchange);
    case 'media':
    case undefined:
      return NOTHING;
  }
}

function readPosts(exchange: HttpExchange, media: ReadonlyMap<number, Media>): ReadPage {
  const { elements, problems } = readNumbered(exchange, postShape);
  const { kept, clashes } = partClashes(exchange, elements);
  return {
    items: kept.map((post) =>
      readPost(post.value, media.get(post.value.featured_media ?? 0), ownBytesOf(exchange, post)),
    ),
    problems: [...problems, ...clashes, ...kept.flatMap(({ value }) => listProtection(exchange, value))],
  };
}

function readComments(exchange: HttpExchange): ReadPage {
  const { elements, problems } = readNumbered(exchange, commentShape);
  const { kept, clashes } = partClashes(exchange, elements);
  return {
    items: kept.map((comment) => readComment(comment.value, ownBytesOf(exchange, comment))),
    problems: [...problems, ...clashes],
  };
}

function listFailedMedia({ url, status }: HttpExchange): ReadPage {
  return { items: [], problems: [{ code: 'media-failed', facts: { address: url, status } }] };
}

/** The pictures that posts show above their text; a page without them is read all the same. */
function readMedia(exchanges: readonly HttpExchange[]): Map<number, Media> {
  const answers = exchanges.filter(({ url, status }) => status === 200 && kindOfAnswer(url)?.kind === 'media');
  const media = answers.flatMap((exchange) => readElements(exchange, [], mediaShape).elements);
  return new Map(media.map(({ value }) => [value.id, value]));
}

/** An item given twice counts once; under one number, two that differ cannot both be it. */
function partClashes<T extends Numbered>(
  exchange: HttpExchange,
  elements: readonly T[],
): { kept: T[]; clashes: Problem[] } {
  const byId = new Map<number, T>();
  const clashes = elements.flatMap((element) => {
    const first = byId.get(element.value.id) ?? element;
    byId.set(element.value.id, first);
    const isSame = Buffer.compare(first.slice.bytes, element.slice.bytes) === 0;
    return isSame ? [] : [unreadableElement(exchange, element.slice.offset)];
  });
  return { kept: [...byId.values()], clashes };
}

function listProtection({ status }: HttpExchange, { content, link }: Post): Problem[] {
  return content?.protected ? [{ code: 'access-denied', facts: { address: link ?? '', status } }] : [];
}

function ownBytesOf(exchange: HttpExchange, { slice }: Numbered): OwnBytes {
  return { exchangeId: exchange.id, ...slice };
}
