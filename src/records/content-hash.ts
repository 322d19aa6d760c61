import { createHash } from 'node:crypto';
import type { NewVersion } from './new-record.js';

/** What makes a version another one: words, links and files; not counters, signed addresses or white space. */
export function contentHash(version: Pick<NewVersion, 'text' | 'links' | 'attachments'>): Buffer {
  const content = [
    normalised(version.text),
    version.links,
    version.attachments.map((a) => [a.platformMediaId, normalised(a.altText ?? '')]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest();
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
