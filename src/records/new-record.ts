import type { Origin, RecordKind, RecordState } from './record.js';

/** One captured item as it shall stand in the archive. */
export interface NewRecord {
  readonly recordsCreatorId: number;
  readonly channelId: number;
  /** Unique within the channel and immutable. */
  readonly platformItemId: string;
  readonly localId: string;
  readonly permalink: string | null;
  readonly kind: RecordKind;
  readonly origin: Origin;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly authorAbsent: string | null;
  readonly parentItemId: string | null;
  readonly parentLocalId: string | null;
  readonly threadItemId: string;
  readonly publishedAt: Date | null;
  readonly publishedAtIs: 'platform' | 'author' | 'unknown';
  /** From when the law counts (promise 10); null where no time is known. */
  readonly countsFrom: Date | null;
  readonly language: string | null;
  readonly state: RecordState;
  readonly capturedAt: Date;
  /** Oldest first, at least one. */
  readonly versions: readonly NewVersion[];
}

export interface NewVersion {
  readonly editedAt: Date | null;
  readonly text: string;
  readonly links: readonly string[];
  /** SHA-256 over normalised text, links and attachments; never counters. */
  readonly contentHash: Buffer;
  readonly readerVersion: number;
  readonly exchangeId: string;
  readonly bytesOffset: number;
  readonly ownBytes: Uint8Array;
  /** What the bytes take from around them in the answer; null where they say all themselves. */
  readonly inherited: Readonly<Record<string, string>> | null;
  readonly attachments: readonly NewAttachment[];
}

export interface NewAttachment {
  readonly platformMediaId: string;
  readonly url: string;
  readonly mediaType: string | null;
  readonly altText: string | null;
}
