import { createHash } from 'node:crypto';
import type { NewAttachment, NewVersion } from './new-record.js';

export interface HashedContent extends Pick<NewVersion, 'text' | 'links'> {
  readonly attachments: readonly Pick<NewAttachment, 'platformMediaId' | 'altText'>[];
}

/** What makes a version another one: words, links and files; not counters, signed addresses or white space. */
export function contentHash(version: HashedContent): Buffer {
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
