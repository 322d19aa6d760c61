import type { Inherited } from '../../captured-item.js';
import type { FeedEntry } from './feed-entry.js';
import { decode } from './decode.js';
import { outlineXml } from './outline-xml.js';
import { readJsonEntry } from './read-json-feed.js';
import { readXmlEntry } from './read-xml.js';

/** An entry out of its own bytes and what they inherit; null where it says nothing. @throws where they are broken */
export function readElement(bytes: Uint8Array, { encoding, startTags }: Inherited): FeedEntry | null {
  const element = decode(bytes, encoding ?? 'utf-8');
  if (startTags === undefined) return readJsonEntry(element);
  const xml = startTags + element + closeTags(startTags);
  return readXmlEntry(outlineXml(xml).format, xml);
}

/** What closes the start tags, innermost first. */
function closeTags(startTags: string): string {
  const names = [...startTags.matchAll(/<([^\s/>]+)/g)].map(([, name]) => name!);
  return names
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}
