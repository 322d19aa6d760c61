import type { RequestFault } from './list-request-faults.js';
import type { StepFault } from './list-step-faults.js';

export type RequestRefusal = RequestFault | StepFault | 'no-such-request';

export class RequestRefused extends Error {
  constructor(
    readonly reason: RequestRefusal,
    /** The request's number. */
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'RequestRefused';
  }
}
