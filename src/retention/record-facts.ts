import type { Temporal } from 'temporal-polyfill';
import type { Origin, RecordKind, RecordState } from '../records/index.js';
import type { RetentionTrigger } from './retention-trigger.js';

/** What rules may ask of a record. */
export interface RecordFacts {
  readonly recordsCreator: string;
  readonly platform: string;
  readonly channelId: number;
  readonly origin: Origin;
  readonly kind: RecordKind;
  readonly state: RecordState;
  /** Its class' code; null where it is unclassified. */
  readonly recordClass: string | null;
  /** The class of the post that began its thread. */
  readonly threadClass: string | null;
  readonly isRegistered: boolean;
  readonly isRemovedByUs: boolean;
  readonly hasAttachments: boolean;
  /** A snapshot of the account exists that shows it. */
  readonly hasSnapshot: boolean;
  readonly isChannelClosed: boolean;
  /** Another channel keeps the same content. */
  readonly repeatsAnotherChannel: boolean;
  /** In lower case: its own words and what its words may be inflections of. */
  readonly words: ReadonlySet<string>;
  /** Calendar days in Europe/Stockholm; an event that has not been is absent. */
  readonly happenedOn: Readonly<Partial<Record<RetentionTrigger, Temporal.PlainDate>>>;
}
