import type { CapturedVersion, Inherited } from '../../captured-item.js';
import { readElement } from './read-element.js';
import { readContent } from './read-item.js';

/** An entry's words and links out of its own bytes and what they inherit. */
export function readFeedBytes(
  ownBytes: Uint8Array,
  inherited: Inherited | null,
): Pick<CapturedVersion, 'text' | 'links'> | null {
  const address = inherited?.['address'];
  if (!inherited || address === undefined) return null;
  const entry = readElement(ownBytes, inherited);
  return entry && readContent(entry, address);
}
