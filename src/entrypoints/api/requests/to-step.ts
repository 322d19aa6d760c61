import { appealOutcomes, refusalExtents, type NewStep } from '../../../disclosure/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import type { StepBody } from './request.dto.js';
import { texts } from './texts.sv.js';

/** @throws RestRefused where the outcome is not one of the step's */
export function toStep({ step, outcome, happenedOn, note }: StepBody): NewStep {
  const common = { happenedOn, note: note ?? null };
  switch (step) {
    case 'refused':
      return { step, outcome: getOutcome(outcome, refusalExtents), ...common };
    case 'appeal-decided':
      return { step, outcome: getOutcome(outcome, appealOutcomes), ...common };
    case 'answered':
    case 'served':
    case 'appealed':
    case 'withdrawn':
      if (outcome !== undefined) throw wrongOutcome(texts.outcomeNeedless);
      return { step, ...common };
  }
}

function getOutcome<T extends string>(stated: string | undefined, allowed: readonly T[]): T {
  const outcome = allowed.find((one) => one === stated);
  if (outcome === undefined) throw wrongOutcome(texts.outcomeNeeded(allowed));
  return outcome;
}

function wrongOutcome(detail: string): RestRefused {
  return new RestRefused('wrong-facts', null, [{ name: 'outcome', detail }]);
}
