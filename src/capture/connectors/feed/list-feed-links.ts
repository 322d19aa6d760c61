import { Parser } from 'htmlparser2';
import { isFileAddress } from '../../reading/is-file-address.js';
import { completeFrom } from './complete-from.js';

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]);
/** Characters: heads end before. */
const LONGEST_HEAD = 1_000_000;

/** The feeds that a page leads to, in its order (rssboard.org/rss-autodiscovery). */
export function listFeedLinks(html: string, pageAddress: string): readonly string[] {
  const written: string[] = [];
  let base = pageAddress;
  const parser = new Parser({
    onopentag: (name, { href, rel, type }) => {
      if (name === 'base') base = completeFrom(pageAddress, href ?? null) ?? base;
      if (name === 'link' && href && isFeedLink(rel, type)) written.push(href);
    },
  });
  parser.end(html.slice(0, LONGEST_HEAD));
  return [...new Set(written.map((href) => completeFrom(base, href)).filter(isFileAddress))];
}

function isFeedLink(rel = '', type = ''): boolean {
  const mediaType = type.split(';')[0]!.trim().toLowerCase();
  return rel.toLowerCase().split(/\s+/).includes('alternate') && FEED_TYPES.has(mediaType);
}
