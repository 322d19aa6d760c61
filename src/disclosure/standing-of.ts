import type { DisclosureStep } from './disclosure-step.js';
import { lastAppealDay } from './last-appeal-day.js';

export const requestStates = [
  'open',
  'refused',
  'served',
  'appealed',
  'upheld',
  'lapsed',
  'answered',
  'withdrawn',
] as const;

/**
 * Open: to be decided, for the first time or again. Refused: the requester has not got the decision yet, as far as is
 * noted. Served: the time for an appeal runs. Upheld: the court's last word. Lapsed: that time has run out.
 */
export type RequestState = (typeof requestStates)[number];

export interface RequestStanding {
  readonly state: RequestState;
  /** Whether what it concerns may not be destroyed for its sake (JO 3434-2016). */
  readonly isHolding: boolean;
  /** The last day of that, where one can be told; calendar day. */
  readonly holdsUntil: string | null;
}

type Step = Pick<DisclosureStep, 'step' | 'outcome' | 'happenedOn'>;

/** What the steps so far have come to; an end that is not told of by any step is none. */
interface Course {
  readonly state: RequestState;
  readonly servedOn: string | null;
  readonly holdsUntil: string | null;
}

const opened: Course = { state: 'open', servedOn: null, holdsUntil: null };

/** `today` is a calendar day in Europe/Stockholm; the steps are in the order in which they were noted. */
export function standingOf(steps: readonly Step[], today: string): RequestStanding {
  const { state, holdsUntil } = steps.reduce(follow, opened);
  const isOver = holdsUntil !== null && holdsUntil < today;
  switch (state) {
    case 'open':
    case 'refused':
    case 'appealed':
      return { state, isHolding: true, holdsUntil: null };
    case 'served':
      return { state: isOver ? 'lapsed' : 'served', isHolding: !isOver, holdsUntil };
    case 'upheld':
      return { state, isHolding: !isOver, holdsUntil };
    case 'lapsed':
    case 'answered':
    case 'withdrawn':
      return { state, isHolding: false, holdsUntil };
  }
}

function follow(before: Course, { step, outcome, happenedOn }: Step): Course {
  switch (step) {
    case 'opened':
      return opened;
    case 'refused':
      return { ...opened, state: 'refused' };
    case 'served':
      return serve(before, happenedOn);
    case 'appealed':
      return { ...before, state: 'appealed' };
    case 'appeal-decided':
      return outcome === 'changed' ? opened : uphold(before, happenedOn);
    case 'lapsed':
      return { ...before, state: 'lapsed' };
    case 'answered':
    case 'withdrawn':
      return { ...opened, state: step, holdsUntil: happenedOn };
  }
}

/** Where several got the decision, the last of them has the longest time. */
function serve({ servedOn }: Course, happenedOn: string): Course {
  const last = later(servedOn, happenedOn);
  return { state: 'served', servedOn: last, holdsUntil: lastAppealDay(last) };
}

/** One appeal may be decided while the time for another still runs. */
function uphold({ servedOn }: Course, decidedOn: string): Course {
  return { state: 'upheld', servedOn, holdsUntil: later(servedOn && lastAppealDay(servedOn), decidedOn) };
}

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}
