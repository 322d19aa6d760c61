/** What a connector reads out of a platform's answer: plain facts, in the platform's own terms. */
export interface CapturedItem {
  /** Unique and immutable within the channel: the ActivityPub uri, `post/5`, `comment/17`. */
  readonly platformItemId: string;
  /** What the platform's API wants when the item is asked for by id; may change (snac renumbers at an edit). */
  readonly localId: string;
  readonly permalink: string | null;
  /** A comment stands directly under a post; a reply under a comment or another reply. */
  readonly kind: 'post' | 'comment' | 'reply';
  readonly author: CapturedAuthor;
  /** The current parent; null for a post and where the platform no longer tells. */
  readonly parentItemId: string | null;
  /** The parent by the platform's local id, where the answer does not hold the parent itself. */
  readonly parentLocalId: string | null;
  /** The top of the thread, as far as it is in this channel; the item's own id for a post. */
  readonly threadItemId: string;
  readonly publishedAt: Date | null;
  /** `author` where the author can set it (backdated posts); `unknown` where there is none. */
  readonly publishedAtIs: 'platform' | 'author' | 'unknown';
  readonly language: string | null;
  readonly state: 'visible' | 'hidden-by-us';
  readonly counters: ItemCounters;
  /** Oldest first, at least one; the last is the item as it looks now. */
  readonly versions: readonly CapturedVersion[];
}

export interface CapturedAuthor {
  /** The immutable account id (uri, author number); null where the platform gives none. */
  readonly platformId: string | null;
  readonly displayName: string | null;
  readonly absentBecause?: 'not-given-by-platform' | 'anonymous-visitor';
}

export interface CapturedVersion {
  readonly editedAt: Date | null;
  /** Plain text, paragraphs parted by a blank line; a title or content warning stands first on a line of its own. */
  readonly text: string;
  /** Addresses that the text links to, in order. */
  readonly links: readonly string[];
  readonly attachments: readonly CapturedAttachment[];
  readonly ownBytes: OwnBytes;
}

/** The item's exact slice of one answer's decoded payload: it comes and goes with the item (promise 3). */
export interface OwnBytes {
  readonly exchangeId: string;
  /** Bytes from the start of the decoded payload. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  /** Absent where the bytes say all that is needed to read them. */
  readonly inherited?: Inherited;
}

/**
 * What a slice takes from around it, so that it can be read when the answer is gone: its encoding, the address that
 * relative ones count from, the start tags of XML that declare its namespaces. It is the same for whole pages, and says
 * nothing of the item.
 */
export type Inherited = Readonly<Record<string, string>>;

export interface CapturedAttachment {
  /** The platform's own id of the file; where it has none, its address without query. */
  readonly platformMediaId: string;
  readonly url: string;
  readonly mediaType: string | null;
  readonly altText: string | null;
}

/** Absent where the platform does not count it. */
export interface ItemCounters {
  readonly likes?: number;
  readonly shares?: number;
  readonly replies?: number;
  readonly views?: number;
}
