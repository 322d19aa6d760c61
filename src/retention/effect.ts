import type { StoredAssessment } from './assessment-memory.js';
import type { Tried } from './rule-trial.js';

/** What a record comes to under one of two schedules. */
export interface TriedStanding {
  readonly recordClass: string | null;
  readonly ruleId: string | null;
  readonly outcome: StoredAssessment['outcome'];
}

/** So many records that would come to something else than they do. */
export interface EffectRow {
  readonly before: TriedStanding;
  readonly after: TriedStanding;
  /** How the day on which the period runs out moves; `dated` and `undated` where only one side has a day. */
  readonly moves: 'sooner' | 'later' | 'dated' | 'undated' | 'not';
  readonly records: number;
}

/** Null where both schedules say the same of the record. */
export function compareTried(before: Tried, after: Tried): Omit<EffectRow, 'records'> | null {
  const moves = compareDays(before.answer.expectedOn, after.answer.expectedOn);
  const [was, is] = [standingOf(before), standingOf(after)];
  const isSame =
    moves === 'not' && was.recordClass === is.recordClass && was.ruleId === is.ruleId && was.outcome === is.outcome;
  return isSame ? null : { before: was, after: is, moves };
}

/** Calendar days as text compare as days do. */
function compareDays(before: string | null, after: string | null): EffectRow['moves'] {
  if (before === after) return 'not';
  if (before === null) return 'dated';
  if (after === null) return 'undated';
  return after < before ? 'sooner' : 'later';
}

function standingOf({ recordClass, answer: { rule, outcome } }: Tried): TriedStanding {
  return { recordClass, ruleId: rule?.id ?? null, outcome };
}
