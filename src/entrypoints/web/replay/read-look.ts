import type { Look } from './look.js';
import { readMastodonLook } from './mastodon-look.js';
import { readWordpressLook } from './wordpress-look.js';

/** How each platform's items looked; a new platform's is listed here. */
const looks: Readonly<Record<string, (item: unknown) => Look | null>> = {
  mastodon: readMastodonLook,
  wordpress: readWordpressLook,
};

/** Null where the platform's look or these bytes cannot be read: then the record's plain text is shown. */
export function readLook(platform: string, ownBytes: Uint8Array): Look | null {
  const read = looks[platform];
  const item = parseJson(ownBytes);
  return read && item !== undefined ? read(item) : null;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
