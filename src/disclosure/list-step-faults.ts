import { isDay } from '../channels/index.js';
import type { NewStep, NotedStep } from './disclosure-step.js';
import type { RequestState } from './standing-of.js';

export type StepFault = 'no-day' | 'day-ahead' | 'day-before-request' | 'not-now';

/** After which states a step can be noted; one that was noted by mistake is put right by the one that is true. */
export const stepsAfter: Record<RequestState, readonly NotedStep[]> = {
  open: ['answered', 'refused', 'withdrawn'],
  refused: ['served', 'appealed', 'answered', 'withdrawn'],
  served: ['appealed', 'served', 'answered', 'withdrawn'],
  appealed: ['appeal-decided', 'answered', 'withdrawn'],
  upheld: ['appealed', 'answered'],
  lapsed: ['appealed', 'answered'],
  answered: ['refused'],
  withdrawn: ['answered', 'refused'],
};

/** What keeps a step from being noted. `today` and `receivedOn` are calendar days in Europe/Stockholm. */
export function listStepFaults(
  { step, happenedOn }: NewStep,
  state: RequestState,
  receivedOn: string,
  today: string,
): StepFault[] {
  const isReal = isDay(happenedOn);
  const faults: Readonly<Record<StepFault, boolean>> = {
    'not-now': !stepsAfter[state].includes(step),
    'no-day': !isReal,
    'day-ahead': isReal && happenedOn > today,
    'day-before-request': isReal && happenedOn < receivedOn,
  };
  return (Object.keys(faults) as StepFault[]).filter((fault) => faults[fault]);
}
