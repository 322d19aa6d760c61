import type { MadeDecision } from './registration-decision.js';

/** The decision that holds of a record; null where nothing has been decided, or all of it was undone. */
export function lastStanding(history: readonly MadeDecision[]): MadeDecision | null {
  return history.findLast(({ decision, isUndone }) => decision !== 'undone' && !isUndone) ?? null;
}
