import type { Claim } from '../foundation/database/index.js';

/** One planned capture of one channel; the row is both the queue and the log. */
export interface CaptureRun {
  readonly id: string;
  readonly channelId: number;
  /** The planned instant: every instance reckons the same one. */
  readonly slot: Date;
  readonly attempt: number;
  readonly startedAt: Date;
}

/** A run that this process alone works on, until it is released or the claim is lost. */
export interface ClaimedRun {
  readonly run: CaptureRun;
  readonly claim: Claim;
}

export const maxAttempts = 4;

/** When a failed run is tried again, in milliseconds after the failure. */
export function retryAfterMs(attempt: number): number {
  return 5 * 60_000 * 3 ** (attempt - 1);
}
