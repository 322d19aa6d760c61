import type { RecordState } from '../records/index.js';

export const lossKinds = ['file-never-fetched', 'parent-never-captured', 'standing-unknown'] as const;
/**
 * What may have been lost uncaptured (möjlig olovlig gallring): a file of a record that its platform does not show any
 * more, something that a record answers, and what the platform would not tell of when it was last asked.
 */
export type LossKind = (typeof lossKinds)[number];

export interface PossibleLoss {
  readonly kind: LossKind;
  readonly channelId: number;
  /** The record whose file it is, that answers it, or that was asked about; null where that one is not here. */
  readonly recordId: string | null;
  /** ISO 8601 in UTC: when the record was seen to have gone, when the answer was captured, when it was last asked. */
  readonly since: string;
  /** The file's address, or the platform's id of the item. */
  readonly subject: string;
  /** How the platform shows the record now. */
  readonly state: RecordState | null;
}

/** Whose losses are asked for: of records creators (null: everyone's), and of one channel or all (null). */
export interface LossQuestion {
  readonly recordsCreatorIds: readonly number[] | null;
  readonly channelId: number | null;
}

export interface LossPage {
  readonly losses: readonly PossibleLoss[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}
