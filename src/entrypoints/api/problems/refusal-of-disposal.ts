import { refusalTexts, type DisposalRefusal, type DisposalRefused } from '../../../disposal/index.js';
import type { ProblemCode } from './problem.js';
import { RestRefused } from './rest-refused.js';

const codes: Record<DisposalRefusal, ProblemCode> = {
  'no-such-list': 'not-found',
  'not-a-person': 'two-persons',
  'proposed-by-you': 'two-persons',
  'approved-by-you': 'two-persons',
  'out-of-reach': 'not-allowed',
  'nothing-due': 'disposal-not-now',
  'list-waits': 'disposal-not-now',
  'wrong-state': 'disposal-not-now',
  'unmarked-lines': 'disposal-not-now',
  'nothing-to-destroy': 'disposal-not-now',
  'cooling-off': 'disposal-not-now',
  'backups-unknown': 'disposal-not-now',
  'in-another-list': 'disposal-not-now',
  'under-way-elsewhere': 'disposal-not-now',
  'not-executed': 'disposal-not-now',
  'set-changed': 'disposal-set-changed',
  'no-reason': 'wrong-facts',
  'no-day': 'wrong-facts',
  'no-lines': 'wrong-facts',
  'wrong-name': 'wrong-facts',
  'no-police-reference': 'wrong-facts',
  'several-creators': 'wrong-facts',
};

/** Which value is at fault, where it is one. */
const values: Partial<Record<DisposalRefusal, string>> = {
  'no-reason': 'reason',
  'no-day': 'prolongedTo',
  'wrong-name': 'name',
  'no-police-reference': 'policeReference',
  'several-creators': 'recordIds',
};

/** What whoever called is told of a deed of disposal that was not done. */
export function refusalOfDisposal({ reason, subject }: DisposalRefused): RestRefused {
  if (reason === 'no-such-list') return new RestRefused('not-found');
  const sentence = refusalTexts[reason](subject);
  const name = values[reason];
  return new RestRefused(codes[reason], sentence, name === undefined ? [] : [{ name, detail: sentence }]);
}
