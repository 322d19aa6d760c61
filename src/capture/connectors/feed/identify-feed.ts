import { storableId } from '../../reading/storable-id.js';
import type { FeedHead } from './feed-entry.js';

/**
 * Every id that the feed goes by, the one that identifies it first: its own; else its site's address and its own, since
 * one site has many feeds and an address alone may come to be another's. Channels registered before keep the site's.
 */
export function listFeedIds({ id, site, feed }: FeedHead, address: string): readonly [string, ...string[]] {
  const own = [id, site === null ? address : `${site} ${address}`];
  const [first = address, ...others] = [...own, address, site, feed].flatMap(
    (one) => storableId.safeParse(one).data ?? [],
  );
  return [first, ...others];
}

/** A site that moves from http to https stays itself. */
export function isSameFeed(one: string, other: string): boolean {
  return withoutScheme(one) === withoutScheme(other);
}

function withoutScheme(id: string): string {
  const addresses = id.split(' ').map((address) => address.replace(/^https?:/, '').replace(/\/$/, ''));
  return addresses.join(' ');
}
