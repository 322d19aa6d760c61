import type { HttpExchange } from '../../../foundation/http/index.js';
import type { Inherited } from '../../captured-item.js';
import { toStorableText } from '../../reading/storable-text.js';
import { sliceElements, type ByteSlice } from '../../reading/slice-elements.js';
import type { FeedHead } from './feed-entry.js';
import { FeedScan } from './feed-scan.js';
import { findEncoding } from './find-encoding.js';
import { outlineXml, type XmlOutline } from './outline-xml.js';
import { readJsonHead } from './read-json-feed.js';
import { readXmlHead } from './read-xml.js';
import { toUnreadableFeed } from './to-unreadable-feed.js';

/** One answer of a feed, taken apart. */
export interface ReadFeed {
  readonly head: FeedHead;
  readonly elements: readonly ByteSlice[];
  /** The same for all of them. */
  readonly inherited: Inherited;
}

/** @throws ChannelProblem `login-page`, `html-answer`, `unreadable-answer` */
export function readFeed(exchange: HttpExchange): ReadFeed {
  try {
    const scan = new FeedScan(exchange.payload, findEncoding(exchange));
    return /^(?:\u00ef\u00bb\u00bf)?\s*[[{]/.test(scan.text) ? readJson(exchange, scan) : readXml(exchange, scan);
  } catch (cause) {
    throw toUnreadableFeed(exchange, cause);
  }
}

function readJson({ payload, url }: HttpExchange, scan: FeedScan): ReadFeed {
  const elements = sliceElements(payload, ['items']);
  const head = readJsonHead(scan.read(0, scan.text.length));
  return { head, elements, inherited: { encoding: 'utf-8', address: url } };
}

function readXml({ url }: HttpExchange, scan: FeedScan): ReadFeed {
  const outline = outlineXml(scan.text);
  const startTags = outline.startTags.map(({ start, end }) => scan.read(start, end)).join('');
  return {
    head: readXmlHead(outline.format, readAround(outline, scan)),
    elements: outline.items.map(({ start, end }) => scan.slice(start, end)),
    inherited: { encoding: scan.encoding, address: url, startTags: toStorableText(startTags) },
  };
}

/** The feed without its items, and without a document type. */
function readAround({ root, items }: XmlOutline, scan: FeedScan): string {
  const starts = [root.start, ...items.map(({ end }) => end)];
  const ends = [...items.map(({ start }) => start), root.end];
  return starts.map((start, at) => scan.read(start, ends[at]!)).join('');
}
