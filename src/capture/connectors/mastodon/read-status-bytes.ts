import type { CapturedVersion } from '../../captured-item.js';
import { readVersion } from './read-version.js';
import { statusShape } from './mastodon-shapes.js';

/** A status' words out of its own bytes; an entry of an edit history has the same fields. */
export function readStatusBytes(ownBytes: Uint8Array): Pick<CapturedVersion, 'text' | 'links'> | null {
  const status = statusShape.safeParse(JSON.parse(Buffer.from(ownBytes).toString('utf8')));
  return status.success ? readVersion(status.data, null, '', { offset: 0, bytes: ownBytes }) : null;
}
