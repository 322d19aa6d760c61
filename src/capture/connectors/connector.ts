import type { CapturingHttp, HttpExchange } from '../../foundation/http/index.js';
import type { CapturedItem, CapturedVersion, Inherited } from '../captured-item.js';
import type { Problem } from '../channel-problem.js';

/** A platform as two questions: it talks (fetch…, network) and it reads (read…, pure: the same bytes give the same items). */
export interface Connector {
  /** As in `channels add --platform`. */
  readonly platform: string;
  /** As people write it. */
  readonly platformName: string;
  /** Raised when reading the same bytes gives another text, so that a better reading makes no new version. */
  readonly readerVersion: number;
  /** How the platform wants a channel's credential: a token, or `user:application password`. */
  readonly credentialScheme: 'Bearer' | 'Basic';
  /** Whether an author's id means the same account in every channel of the platform, or is a number of one site's. */
  readonly authorIds: 'global' | 'per-channel';
  /** What an author's id stands for, where it is no account that ever shows a name. */
  readonly namelessAuthors: Readonly<Record<string, string>>;
  /** Whether an item that did not come back can be asked for; where none can, absence says nothing and items keep their state. */
  readonly standings: 'by-id' | 'none';
  /** The address that a person typed, in its normal form. @throws ChannelProblem `account-missing` where it is none */
  readAddress(typed: string): string;
  /**
   * Looks up the account behind what a person typed.
   * @throws ChannelProblem `account-missing`, `token-missing`, `html-answer`, …
   */
  findAccount(address: string, http: CapturingHttp): Promise<FoundAccount>;
  /**
   * Proves that the address still answers with the registered account, and takes its counters. A platform that tells
   * whose its pages are on the pages alone proves it in fetchPages, before the first of them.
   * @throws ChannelProblem `another-account`, `account-missing`, `token-refused`, …
   */
  confirmAccount(target: CaptureTarget, http: CapturingHttp): Promise<AccountStanding>;
  /** New posts, the recent window and the threads whose turn it is. @throws ChannelProblem as confirmAccount too */
  fetchPages(plan: CapturePlan, http: CapturingHttp): AsyncIterable<FetchedPage>;
  /** Leaves out an element that cannot be read: fetchPages has named it among the page's problems. @throws ChannelProblem */
  readItems(page: FetchedPage): CapturedItem[];
  /** Words and links of one item out of its own bytes, as this reader finds them; null where it cannot. */
  readOwnBytes(ownBytes: Uint8Array, inherited: Inherited | null): Pick<CapturedVersion, 'text' | 'links'> | null;
  /** Asks by id for items that did not come back. */
  fetchStandings(items: readonly KnownItem[], target: CaptureTarget, http: CapturingHttp): AsyncIterable<StandingPage>;
  /** One for each item asked for that an answer tells of. @throws ChannelProblem */
  readStandings(page: StandingPage): ItemStanding[];
}

export interface FoundAccount {
  /** Immutable: the account's uri at Mastodon, the site's address at WordPress. */
  readonly accountId: string;
  /** What the API wants where that differs from the immutable id (Mastodon's server-local number). */
  readonly locator: string;
  /** The address in its normal form. */
  readonly address: string;
  readonly displayName: string;
  readonly profileUrl: string;
  /** Every author id that speaks as this channel. */
  readonly ownAccountIds: readonly string[];
}

export interface CaptureTarget {
  readonly address: string;
  readonly accountId: string;
  readonly locator: string;
  readonly hasCredential: boolean;
}

export interface AccountStanding {
  readonly ownAccountIds: readonly string[];
  readonly followers: number | null;
  readonly posts: number | null;
  /** What the platform says can be read by us now; null where its numbers count other things too. */
  readonly platformCounts: { readonly posts: number; readonly comments: number } | null;
}

/** A connector's own place-mark, stored as JSON with the records it covers. */
export type Cursor = Readonly<Record<string, string | number | boolean | null>>;

export interface CapturePlan {
  readonly target: CaptureTarget;
  /** Null at the first capture: everything is to be fetched. */
  readonly cursor: Cursor | null;
  /** When this run began. */
  readonly now: Date;
  /** Posts published since then, with their threads, are read again every night. */
  readonly recentSince: Date;
  /** Posts published since then are listed, and their thread read where a counter moved. */
  readonly countersSince: Date;
  /** Older threads whose turn it is tonight. */
  readonly dueThreads: readonly KnownItem[];
  /** What the archive holds of these platform item ids. */
  known(platformItemIds: readonly string[]): Promise<ReadonlyMap<string, KnownItem>>;
}

export interface KnownItem {
  readonly platformItemId: string;
  readonly localId: string;
  readonly threadItemId: string;
  readonly threadLocalId: string;
  readonly editedAt: Date | null;
  /** The platform's count of replies at the last capture. */
  readonly replies: number | null;
}

/** Exchanges that are read together (an answer and the edit histories that belong to it). */
export interface FetchedPage {
  readonly exchanges: readonly HttpExchange[];
  /** What was asked only to find the way to it. */
  readonly asides?: readonly Aside[];
  /** The thread that the page belongs to, where the answer itself does not tell. */
  readonly thread: { readonly itemId: string; readonly localId: string } | null;
  /** Whose word everything on the page is, where its items do not tell. */
  readonly accountId?: string;
  /** Stored with the page's records; undefined leaves the cursor as it is. */
  readonly cursorAfter?: Cursor;
  /** Tops of threads that have now been read to the end: known items of theirs that did not come are asked for by id. */
  readonly threadsRead: readonly string[];
  /** What the receipt must say although the page could be read. */
  readonly problems: readonly Problem[];
}

/** An exchange that no items are read from, and the items that it holds all the same. */
export interface Aside {
  readonly exchangeId: string;
  readonly itemIds: readonly string[];
}

export interface StandingPage {
  readonly asked: readonly KnownItem[];
  readonly exchanges: readonly HttpExchange[];
}

/** `unknown` where the answer tells nothing (a server error): the item keeps its state and is asked for again. */
export interface ItemStanding {
  readonly platformItemId: string;
  readonly standing: 'visible' | 'hidden-by-us' | 'gone' | 'unavailable' | 'unknown';
  /** Where the platform showed it. */
  readonly item: CapturedItem | null;
  readonly exchangeId: string;
}
