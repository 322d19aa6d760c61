import type { CoverageReceipt, ReceiptStatus } from './receipt.js';

/** A run as pages show it: planned, going on or done. */
export interface RunView {
  readonly runId: string;
  readonly channelId: number;
  /** The planned instant. */
  readonly slot: Date;
  readonly phase: RunPhase;
  readonly attempt: number;
  /** When a waiting run begins at the earliest. */
  readonly notBefore: Date;
  readonly startedAt: Date | null;
  readonly progress: RunProgress;
  /** Of the latest attempt that ended; null where none has. */
  readonly receipt: CoverageReceipt | null;
}

/** `given-up`: a later run took over before this one came to an end. */
export type RunPhase = 'waiting' | 'running' | 'closed' | 'given-up';

/** How far the attempt that goes on has come. */
export interface RunProgress {
  readonly items: number;
  readonly requests: number;
  /** Null before the first attempt. */
  readonly at: Date | null;
}

/** A receipt's status, or the runs that are not done. */
export type RunOutcome = ReceiptStatus | 'under-way';

export const runOutcomes: readonly RunOutcome[] = ['green', 'amber', 'red', 'under-way'];

/** A null is no condition. */
export interface RunFilter {
  /** The channels that the one who asks may see, or one of them. */
  readonly channelIds: readonly number[];
  readonly outcome: RunOutcome | null;
}

/** One page of runs, newest first. */
export interface RunPage {
  readonly runs: readonly RunView[];
  /** The run after which the next page begins; null on the last one. */
  readonly next: string | null;
}
