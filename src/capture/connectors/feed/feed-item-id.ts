import { createHash } from 'node:crypto';
import { storableId } from '../../reading/storable-id.js';
import type { FeedEntry } from './feed-entry.js';

/**
 * The entry's own id, else its address, else a digest that says what it is of: an entry that has neither is another one
 * when its title or time changes. Null where it says nothing to be known by.
 */
export function feedItemId({ id, link, title, publishedAt }: FeedEntry): string | null {
  const given = [id, link].find((written) => storableId.safeParse(written).success);
  if (given != null) return given;
  if (title.trim() === '' && publishedAt === null) return null;
  const digest = createHash('sha256').update(JSON.stringify([title.trim(), publishedAt]));
  return `title-and-time/${digest.digest('hex')}`;
}
