import type { Origin, RecordKind, RecordState } from '../records/index.js';

/** What is known of a record before it has a class; rules of classification and of retention may ask of it. */
export interface ClassifiableFacts {
  readonly recordsCreator: string;
  readonly platform: string;
  readonly channelId: number;
  readonly origin: Origin;
  readonly kind: RecordKind;
  readonly state: RecordState;
  /** The class of the post that began its thread; null for that post itself, and where it is unclassified. */
  readonly threadClass: string | null;
  readonly isRemovedByUs: boolean;
  readonly hasAttachments: boolean;
  /** A snapshot of the account exists that shows it. */
  readonly hasSnapshot: boolean;
  readonly isChannelClosed: boolean;
  /** Another channel of the same records creator had the same content before it. */
  readonly repeatsAnotherChannel: boolean;
  /** Those words of the rules, in lower case, that it holds in any inflection. */
  readonly words: ReadonlySet<string>;
}
