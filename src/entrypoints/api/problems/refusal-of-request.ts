import type { RequestRefused } from '../../../disclosure/index.js';
import type { ValueError } from './problem.js';
import { requestFaultErrors } from './request-texts.sv.js';
import { RestRefused } from './rest-refused.js';

/** What whoever called is told of a request that was not opened, or a step that was not noted. */
export function refusalOfRequest({ reason, subject }: RequestRefused): RestRefused {
  if (reason === 'no-such-request') return new RestRefused('not-found');
  if (reason === 'not-now') return new RestRefused('request-step-not-now');
  const day = subject === '' ? 'receivedOn' : 'happenedOn';
  const error: ValueError = { name: reason === 'no-concern' ? 'concerns' : day, detail: requestFaultErrors[reason] };
  return new RestRefused('wrong-facts', null, [error]);
}
