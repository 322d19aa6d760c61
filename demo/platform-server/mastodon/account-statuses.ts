import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';

const defaultLimit = 20;
const greatestLimit = 40;

export interface StatusesPage {
  /** Newest first. */
  readonly statuses: readonly MastodonStatus[];
  readonly link: string | null;
}

/** One page of an account's statuses, paged by id as Mastodon does (docs.joinmastodon.org/methods/accounts/#statuses). */
export function pageOfStatuses(
  accountId: string,
  query: URLSearchParams,
  site: MastodonSite,
  address: string,
): StatusesPage {
  const limit = Math.min(Number(query.get('limit')) || defaultLimit, greatestLimit);
  const [isBetween, isOfKind] = [readBounds(query), readKinds(query)];
  const wanted = site.listStatusesOf(accountId).filter((status) => isBetween(status) && isOfKind(status));
  const minId = query.get('min_id');
  // min_id answers what comes just above it; the others answer the newest.
  const statuses = minId ? wanted.slice(-limit) : wanted.slice(0, limit);
  return { statuses, link: linkHeader(statuses, limit, query, address) };
}

type Test = (status: MastodonStatus) => boolean;

function readBounds(query: URLSearchParams): Test {
  const below = query.get('max_id');
  const above = query.get('min_id') ?? query.get('since_id');
  return ({ id }) => (!below || compareIds(id, below) < 0) && (!above || compareIds(id, above) > 0);
}

/** Numbers without a limit, written as text. */
function compareIds(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : Number(left > right));
}

function readKinds(query: URLSearchParams): Test {
  const asked = (name: string): boolean => ['true', '1'].includes(query.get(name) ?? '');
  const excluded: Test[] = [
    ...(asked('exclude_reblogs') ? [isReblog] : []),
    ...(asked('exclude_replies') ? [answersOthers] : []),
    ...(asked('only_media') ? [hasNoMedia] : []),
    ...(asked('pinned') ? [isNotPinned] : []),
  ];
  return (status) => !excluded.some((test) => test(status));
}

const isReblog: Test = (status) => status.reblogOfId !== null;
const hasNoMedia: Test = (status) => status.content.media.length === 0;
/** Nobody pins anything in the example. */
const isNotPinned: Test = () => true;

function answersOthers(status: MastodonStatus): boolean {
  return status.inReplyToAccountId !== null && status.inReplyToAccountId !== status.accountId;
}

function linkHeader(
  statuses: readonly MastodonStatus[],
  limit: number,
  query: URLSearchParams,
  address: string,
): string | null {
  const [newest, oldest] = [statuses[0], statuses.at(-1)];
  if (!newest || !oldest) return null;
  const next = `<${address}?${pagedBy('max_id', oldest.id, query)}>; rel="next"`;
  const previous = `<${address}?${pagedBy('min_id', newest.id, query)}>; rel="prev"`;
  return statuses.length === limit ? `${next}, ${previous}` : previous;
}

function pagedBy(name: string, id: string, query: URLSearchParams): string {
  const kept = [...query].filter(([key]) => !['max_id', 'min_id', 'since_id'].includes(key));
  return new URLSearchParams([...kept, [name, id]]).toString();
}
