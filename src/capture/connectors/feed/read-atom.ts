import { parseAtomFeed, type AtomFeed } from 'feedsmith';
import { escapeText } from './escape-text.js';
import type { FeedEntry, FeedHead } from './feed-entry.js';
import { firstOf } from './first-of.js';
import { listMedia } from './list-media.js';

type Link = AtomFeed.Link<string>;

export function readAtomHead(xml: string): FeedHead {
  const { id, title, links, xml: own } = parseAtomFeed(xml);
  return {
    id: firstOf(id),
    title: toHtml(title) ?? '',
    site: firstOf(findLink(links, 'alternate')),
    feed: firstOf(findLink(links, 'self')),
    language: firstOf(own?.lang),
    next: firstOf(findLink(links, 'next')),
  };
}

/** Atom 1.0 (RFC 4287), and 0.3 as far as its elements are the same. */
export function readAtomEntry(xml: string): FeedEntry | null {
  const { entries, xml: around } = parseAtomFeed(xml);
  const entry = entries?.[0];
  if (!entry) return null;
  const { content, links } = entry;
  const enclosures = (links ?? []).filter(({ rel }) => rel === 'enclosure');
  return {
    id: firstOf(entry.id),
    link: firstOf(findLink(links, 'alternate')),
    title: toHtml(entry.title) ?? '',
    html: firstOf(toHtml(content), toHtml(entry.summary)) ?? '',
    about: content?.src ? [content.src] : [],
    authors: (entry.authors ?? []).flatMap(({ name, email }) => firstOf(name, email) ?? []),
    publishedAt: firstOf(entry.published, entry.updated),
    updatedAt: firstOf(entry.updated),
    language: firstOf(content?.xml?.lang, entry.xml?.lang),
    files: [
      ...enclosures.flatMap(({ href, type, title }) =>
        href ? [{ url: href, mediaType: firstOf(type), altText: firstOf(title) }] : [],
      ),
      ...listMedia(entry.media),
    ],
    bases: [around?.base, entry.xml?.base, content?.xml?.base].flatMap((base) => firstOf(base) ?? []),
  };
}

/** A link without `rel` is `alternate` (RFC 4287 section 4.2.7.2). */
function findLink(links: readonly Link[] | undefined, wanted: string): string | undefined {
  return links?.find(({ rel }) => (rel ?? 'alternate') === wanted)?.href;
}

/** Null where it is neither text nor markup: a picture in base64, XML of another kind (RFC 4287 section 4.1.3). */
function toHtml(text: AtomFeed.Content | undefined): string | null {
  if (text?.value === undefined) return null;
  switch (text.type?.toLowerCase()) {
    case 'html':
    case 'xhtml':
    case 'text/html':
    case 'application/xhtml+xml':
      return text.value;
    case undefined:
    case 'text':
    case 'text/plain':
      return escapeText(text.value);
    default:
      return null;
  }
}
