import type { CapturedItem } from '../../../src/capture/captured-item.js';
import type { ItemStanding } from '../../../src/capture/connectors/connector.js';
import type { Answer } from './recording.js';

/** What the contract suite has to know of a platform. */
export interface ContractCase {
  readonly platform: string;
  /** Below test/fixtures. */
  readonly recording: string;
  /** What a person would type for the account, when its server stands there. */
  addressAt(origin: string): string;
  readonly account: {
    readonly accountId: string;
    readonly displayName: string;
    readonly ownAccountIds: readonly string[];
  };
  /** What a first run reads from the recording, without bytes. */
  readonly items: readonly ExpectedItem[];
  /** What asking by id tells of the recording's items. */
  readonly standings: readonly ExpectedStanding[];
  /** Whether a path asks for the first page of the account's items. */
  isFirstPage(path: string): boolean;
  /** Whether a path asks for any page of them. */
  isPage(path: string): boolean;
  /** A whole page, the last of its list. */
  pageOf(elements: readonly object[]): Answer;
  /** A page that promises another, for ever. */
  endlessPageOf(elements: readonly object[]): Answer;
  /** An element as the platform gives it, whatever pageOf makes a page of; null where it has no text. */
  element(number: number, html: string | null): object;
  /** The same with null wherever the platform could leave something out. */
  bareElement(number: number): object;
  itemIdOf(number: number): string;
  /** What an element's own bytes say that it is called. */
  localIdIn(ownBytes: string): string;
  /** An element without what makes it an item. */
  readonly unreadableElement: object;
}

export type ExpectedItem = Pick<
  CapturedItem,
  'platformItemId' | 'kind' | 'author' | 'parentItemId' | 'threadItemId' | 'publishedAt' | 'state' | 'counters'
> & { readonly texts: readonly string[]; readonly attachments: number };

export interface ExpectedStanding {
  readonly platformItemId: string;
  readonly localId: string;
  readonly standing: ItemStanding['standing'];
}
