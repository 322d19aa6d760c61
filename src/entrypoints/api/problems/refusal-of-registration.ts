import {
  registrationRefusalTexts,
  type RegistrationRefusal,
  type RegistrationRefused,
} from '../../../registration/index.js';
import type { ProblemCode } from './problem.js';
import { RestRefused } from './rest-refused.js';

const codes: Record<RegistrationRefusal, ProblemCode> = {
  'no-such-entry': 'not-found',
  'no-such-decision': 'not-found',
  'not-marked': 'not-found',
  'secret-must-be-registered': 'registration-not-now',
  'undone-already': 'registration-not-now',
  'decided-since': 'registration-not-now',
  'not-by-a-person': 'registration-not-now',
  'changed-meanwhile': 'changed-meanwhile',
  'no-records': 'wrong-facts',
  'several-creators': 'wrong-facts',
  'no-title': 'wrong-facts',
  'no-reason': 'wrong-facts',
  'no-code': 'wrong-facts',
  'code-taken': 'wrong-facts',
  'no-days': 'wrong-facts',
  'no-number': 'wrong-facts',
  'no-provision': 'wrong-facts',
  'no-authority': 'wrong-facts',
  'no-day': 'wrong-facts',
  'day-ahead': 'wrong-facts',
};

/** Which value is at fault, where it is one and the same whatever was called. */
const values: Partial<Record<RegistrationRefusal, string>> = {
  'no-title': 'publicTitle',
  'no-reason': 'reason',
  'no-number': 'registrationNumber',
  'no-provision': 'provision',
  'no-authority': 'authority',
};

/** What whoever called is told of a decision by OSL 5:1, a marking or a correction of the register that was not made. */
export function refusalOfRegistration({ reason, subject }: RegistrationRefused): RestRefused {
  if (reason === 'no-such-entry') return new RestRefused('not-found');
  const sentence = registrationRefusalTexts[reason](subject);
  const name = values[reason];
  return new RestRefused(codes[reason], sentence, name === undefined ? [] : [{ name, detail: sentence }]);
}
