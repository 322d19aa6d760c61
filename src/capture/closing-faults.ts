import { isDay } from '../channels/index.js';
import type { ClosingStep } from './closing-step.js';

/** Why a channel is not closed yet; `capture-failed` may be overruled by somebody who closes it anyway. */
export type ClosingFault = 'not-captured' | 'no-day' | 'not-yet' | 'no-reason' | 'capture-failed';

export interface ClosingWish {
  /** Calendar day. */
  readonly closedOn: string;
  readonly reason: string;
  /** Although the last capture failed. */
  readonly isAnyway: boolean;
}

export function listClosingFaults(
  { closedOn, reason, isAnyway }: ClosingWish,
  step: ClosingStep,
  today: string,
): ClosingFault[] {
  if (step.kind !== 'captured') return ['not-captured'];
  const faults: Readonly<Record<Exclude<ClosingFault, 'not-captured'>, boolean>> = {
    'no-day': !isDay(closedOn),
    'not-yet': isDay(closedOn) && closedOn > today,
    'no-reason': reason === '',
    'capture-failed': step.receipt.status === 'red' && !isAnyway,
  };
  return (Object.keys(faults) as Exclude<ClosingFault, 'not-captured'>[]).filter((fault) => faults[fault]);
}
