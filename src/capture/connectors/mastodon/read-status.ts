import type { CapturedAuthor, CapturedItem, CapturedVersion, ItemCounters } from '../../captured-item.js';
import { readTime } from '../../reading/read-time.js';
import { toStorableText } from '../../reading/storable-text.js';
import type { ReadElement } from '../../reading/read-elements.js';
import type { Account, Edit, Status } from './mastodon-shapes.js';
import { readAccountId } from './read-account-id.js';
import { readVersion } from './read-version.js';

export interface Found<T> extends ReadElement<T> {
  readonly exchangeId: string;
}

/** Where in the channel a status stands. */
export type Placement = Pick<CapturedItem, 'kind' | 'parentItemId' | 'parentLocalId' | 'threadItemId'>;

export function readStatus(found: Found<Status>, edits: readonly Found<Edit>[], placement: Placement): CapturedItem {
  const status = found.value;
  const publishedAt = readTime(status.created_at);
  return {
    platformItemId: status.uri,
    localId: status.id,
    kind: placement.kind,
    parentItemId: placement.parentItemId,
    parentLocalId: placement.parentLocalId,
    threadItemId: placement.threadItemId,
    permalink: toStorableText(status.url || status.uri),
    author: readAuthor(status.account),
    publishedAt,
    publishedAtIs: publishedAt ? 'platform' : 'unknown',
    language: status.language ? toStorableText(status.language) : null,
    state: 'visible',
    counters: readCounters(status),
    versions: readVersions(found, edits),
  };
}

function readAuthor(account: Account | null | undefined): CapturedAuthor {
  const platformId = account ? readAccountId(account) : null;
  const name = account?.display_name || account?.acct || account?.username;
  const author = { platformId, displayName: name ? toStorableText(name) : null };
  return platformId === null ? { ...author, absentBecause: 'not-given-by-platform' } : author;
}

function readCounters(status: Status): ItemCounters {
  const { favourites_count: likes, reblogs_count: shares, replies_count: replies } = status;
  return { ...(likes != null && { likes }), ...(shares != null && { shares }), ...(replies != null && { replies }) };
}

/** The edits before the current wording, oldest first, then the status itself as it looks now. */
function readVersions(found: Found<Status>, edits: readonly Found<Edit>[]): CapturedVersion[] {
  const editedAt = readTime(found.value.edited_at);
  const now = readVersion(found.value, editedAt, found.exchangeId, found.slice);
  const earlier = edits
    .map((edit) => ({ edit, at: readTime(edit.value.created_at) }))
    .filter(({ at }) => at !== null && editedAt !== null && at < editedAt);
  const versions = earlier.map(({ edit, at }, n) =>
    readVersion(edit.value, n === 0 ? null : at, edit.exchangeId, edit.slice),
  );
  return [...versions, now];
}
