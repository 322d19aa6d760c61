import { triageRefusalTexts, type TriageRefusal, type TriageRefused } from '../../../triage/index.js';
import type { ProblemCode } from './problem.js';
import { RestRefused } from './rest-refused.js';

const codes: Record<TriageRefusal, ProblemCode> = {
  'claimed-by-other': 'triage-not-now',
  'not-in-queue': 'triage-not-now',
  'not-to-be-sampled': 'triage-not-now',
  'persons-only': 'persons-only',
};

/** What whoever called is told of a record that was not decided of. */
export function refusalOfTriage({ reason }: TriageRefused): RestRefused {
  return new RestRefused(codes[reason], triageRefusalTexts[reason]);
}
