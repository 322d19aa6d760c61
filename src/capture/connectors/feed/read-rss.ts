import { parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FeedEntry, FeedFile, FeedHead } from './feed-entry.js';
import { firstOf } from './first-of.js';
import { listMedia } from './list-media.js';

type RssItem = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;

export function readRssHead(xml: string): FeedHead {
  const { title, link, language, atom, dc } = parseRssFeed(xml);
  return toHead(title, link, firstOf(language, dc?.languages?.[0]), atom);
}

export function readRdfHead(xml: string): FeedHead {
  const { title, link, atom, dc, rdf } = parseRdfFeed(xml);
  return toHead(title, link ?? rdf?.about, firstOf(dc?.languages?.[0]), atom);
}

/** RSS 0.9x and 2.0 (rssboard.org/rss-specification), with the modules that feeds add. */
export function readRssEntry(xml: string): FeedEntry | null {
  const { items, xml: around } = parseRssFeed(xml);
  const item = items?.[0];
  return item ? { ...readItem(item, [around?.base]), ...readRssParts(item) } : null;
}

/** RSS 0.90 and 1.0 (web.resource.org/rss/1.0/spec). */
export function readRdfEntry(xml: string): FeedEntry | null {
  const { items, xml: around } = parseRdfFeed(xml);
  const item = items?.[0];
  if (!item) return null;
  return { ...readItem(item, [around?.base]), id: firstOf(item.rdf?.about, item.dc?.identifiers?.[0]) };
}

function toHead(
  title: string | undefined,
  link: string | undefined,
  language: string | null,
  atom: RssFeed.Feed<string>['atom'],
): FeedHead {
  const find = (wanted: string) => firstOf(atom?.links?.find(({ rel }) => rel === wanted)?.href);
  return {
    id: firstOf(atom?.id),
    title: title ?? '',
    site: firstOf(link),
    feed: find('self'),
    language,
    next: find('next'),
  };
}

/** What RSS 1.0 and 2.0 have in common. */
function readItem(item: RssItem | RdfItem, around: readonly (string | undefined)[]): FeedEntry {
  const { atom, content, dc, dcterms, media } = item;
  return {
    id: null,
    link: firstOf(item.link),
    title: item.title ?? '',
    html: firstOf(content?.encoded, item.description, atom?.content?.value, atom?.summary?.value) ?? '',
    about: [],
    authors: dc?.creators ?? [],
    publishedAt: firstOf(dc?.dates?.[0], dcterms?.issued?.[0], atom?.published),
    updatedAt: firstOf(atom?.updated, dcterms?.modified?.[0]),
    language: firstOf(dc?.languages?.[0], item.xml?.lang),
    files: listMedia(media),
    bases: [...around, item.xml?.base].flatMap((base) => firstOf(base) ?? []),
  };
}

function readRssParts(item: RssItem) {
  const { guid, enclosures, itunes, dc, atom } = item;
  const permalink = guid?.isPermaLink === false ? null : guid?.value;
  const named = (item.authors ?? []).flatMap(({ name, email }) => firstOf(name, email) ?? []);
  const ofAtom = (atom?.authors ?? []).flatMap(({ name }) => firstOf(name) ?? []);
  const creators = dc?.creators ?? [];
  return {
    id: firstOf(guid?.value, atom?.id),
    link: firstOf(item.link, isHttp(permalink) ? permalink : null),
    publishedAt: firstOf(item.pubDate, dc?.dates?.[0], item.dcterms?.issued?.[0], atom?.published),
    authors: [creators, named, ofAtom, [firstOf(itunes?.author) ?? []].flat()].find(({ length }) => length > 0) ?? [],
    files: [
      ...(enclosures ?? []).flatMap(({ url, type }) => toFile(url, type)),
      ...listMedia(item.media),
      ...toFile(itunes?.image, undefined),
    ],
  };
}

function isHttp(address: string | null | undefined): boolean {
  return /^https?:/i.test(address ?? '');
}

function toFile(url: string | undefined, type: string | undefined): FeedFile[] {
  return url ? [{ url, mediaType: firstOf(type), altText: null }] : [];
}
