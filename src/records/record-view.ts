import { notAssessed } from './texts.sv.js';
import type { ChannelRemoval } from './channel-removal.js';
import type { Access, Registration } from './record-registration.js';
import type { Origin, RecordKind, RecordState } from './record.js';

/** A record as the command line and REST print it. Instants are ISO 8601 in UTC, digests hex. */
export interface RecordView extends Decided {
  readonly id: string;
  readonly channelId: number;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly platform: string;
  readonly platformItemId: string;
  readonly permalink: string | null;
  readonly kind: RecordKind;
  readonly origin: Origin;
  readonly author: {
    readonly platformId: string | null;
    readonly displayName: string | null;
    readonly absentBecause?: string;
  };
  readonly parentId: string | null;
  readonly parentItemId: string | null;
  readonly firstParentItemId: string | null;
  readonly threadId: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtIs: 'platform' | 'author' | 'unknown';
  /** When it came in (received); null where no time is known. */
  readonly receivedAt?: string | null;
  /** When it was drawn up (drawn-up); null where no time is known. */
  readonly drawnUpAt?: string | null;
  readonly capturedAt: string;
  readonly text: string;
  readonly language: string | null;
  readonly state: RecordState;
  readonly stateSince: string;
  /** The number of the version that is the item as it looks now. */
  readonly latestVersion: number;
  readonly versions: readonly VersionView[];
  /** Of the latest version. */
  readonly attachments: readonly AttachmentView[];
  /** Null where nobody has noted that we removed it from the channel. */
  readonly removedByUs: ChannelRemoval | null;
  readonly access: Access;
}

export interface VersionView {
  readonly n: number;
  readonly text: string;
  readonly links: readonly string[];
  readonly editedAt: string | null;
  readonly capturedAt: string;
  readonly sha256: string;
  readonly sealedDigest: string;
  readonly exchangeId: string;
  readonly bytesOffset: number;
  readonly mediaSha256: readonly string[];
}

export interface AttachmentView {
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly altText: string | null;
  readonly url: string;
  readonly failure?: string;
}

/** What later rooms say of a record. Until they do: no class and no rule, which means that it is kept (promise 1). */
export interface Decided {
  /** The class' code. */
  readonly class: string | null;
  /** In Swedish. */
  readonly classReasons: readonly string[];
  readonly retention: RetentionView;
  /** Those in force: while there is one, the record is not destroyed. */
  readonly holds: readonly HoldView[];
  /** By OSL 5:1; where the diary is the register, registered once it has answered with its number. */
  readonly registration: Registration;
  /** It is to be registered in the diary, whose number has not come yet. */
  readonly awaitsDiary: boolean;
  readonly secrecyMarking: SecrecyMarkingView | null;
  readonly destroyedOn: null;
}

/** A secrecy marking on a record: it warns, and decides nothing (OSL 5:5). */
export interface SecrecyMarkingView {
  readonly provision: string;
  /** Calendar day. */
  readonly markedOn: string;
  readonly authority: string;
}

/** A disposal hold on a record. */
export interface HoldView {
  readonly id: number;
  readonly ground: string;
}

export const retentionOutcomes = [
  'no-rule',
  'retain-permanently',
  'awaiting-trigger',
  'retain-until',
  'due-for-review',
  'due-for-disposal',
] as const;

export interface RetentionView {
  readonly outcome: (typeof retentionOutcomes)[number];
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  /** The first day on which the period has run out; calendar day. */
  readonly dueOn: string | null;
  /** In Swedish: why it is kept, or until when. */
  readonly sentence: string;
}

export const undecided: Decided = {
  class: null,
  classReasons: [],
  retention: { outcome: 'no-rule', ruleId: null, ruleVersion: null, dueOn: null, sentence: notAssessed },
  holds: [],
  registration: 'undecided',
  awaitsDiary: false,
  secrecyMarking: null,
  destroyedOn: null,
};
