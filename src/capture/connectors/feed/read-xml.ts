import { ParseError } from 'feedsmith';
import type { FeedEntry, FeedHead } from './feed-entry.js';
import type { XmlFormat } from './outline-xml.js';
import { readAtomEntry, readAtomHead } from './read-atom.js';
import { readRdfEntry, readRdfHead, readRssEntry, readRssHead } from './read-rss.js';

const HEADS: Readonly<Record<XmlFormat, (xml: string) => FeedHead>> = {
  rss: readRssHead,
  rdf: readRdfHead,
  atom: readAtomHead,
};
const ENTRIES: Readonly<Record<XmlFormat, (xml: string) => FeedEntry | null>> = {
  rss: readRssEntry,
  rdf: readRdfEntry,
  atom: readAtomEntry,
};
const NOTHING_SAID: FeedHead = { id: null, title: '', site: null, feed: null, language: null, next: null };

/** @throws where the XML is broken */
export function readXmlHead(format: XmlFormat, xml: string): FeedHead {
  return orWhereEmpty(() => HEADS[format](xml), NOTHING_SAID);
}

/** The one entry of a feed made for it. Null where it says nothing. @throws where the XML is broken */
export function readXmlEntry(format: XmlFormat, xml: string): FeedEntry | null {
  return orWhereEmpty(() => ENTRIES[format](xml), null);
}

/** The parser refuses a feed or an entry that has no known element. */
function orWhereEmpty<T>(read: () => T, empty: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ParseError) return empty;
    throw error;
  }
}
