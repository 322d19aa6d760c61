import { Refused } from './refused.js';

/** 0 all well · 1 done, with gaps · 2 wrong use or refused · 3 failed. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** What a person is told about an error, and how the command ends. */
export interface Ending {
  readonly status: ExitStatus;
  /** Empty where there is nobody left to tell. */
  readonly sentence: string;
  /** A fault of the program, which belongs in the log. */
  readonly isFault: boolean;
}

/** Of what no room has to do with; null of everything else. */
export function plainEnding(error: unknown): Ending | null {
  if (error instanceof Refused) return { status: 2, sentence: error.message, isFault: false };
  return isReaderGone(error) ? { status: 0, sentence: '', isFault: false } : null;
}

/** Whoever read our output wants no more of it: `| head`. */
function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
