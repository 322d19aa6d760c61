import { storableId } from '../../reading/storable-id.js';
import type { FeedHead } from './feed-entry.js';

/** Every id that the feed goes by, the one that identifies it first; its address where it says none. */
export function listFeedIds({ ids }: FeedHead, address: string): readonly [string, ...string[]] {
  const [first, ...others] = [...ids.filter((id) => storableId.safeParse(id).success), address];
  return [first ?? address, ...others];
}

/** A site that moves from http to https stays itself. */
export function isSameFeed(one: string, other: string): boolean {
  const bare = (id: string): string => id.replace(/^https?:/, '').replace(/\/$/, '');
  return bare(one) === bare(other);
}
