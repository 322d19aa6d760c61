export type RegistrationRefusal =
  | 'no-records'
  | 'several-creators'
  | 'no-title'
  | 'no-reason'
  /** A record that may be secret is always registered (OSL 5:1). */
  | 'secret-must-be-registered'
  | 'no-such-decision'
  | 'undone-already'
  | 'decided-since'
  | 'not-by-a-person'
  | 'no-such-entry'
  | 'changed-meanwhile'
  | 'no-code'
  | 'code-taken'
  | 'no-days'
  | 'no-number'
  | 'no-provision'
  | 'no-authority'
  | 'no-day'
  | 'day-ahead'
  | 'not-marked';

export class RegistrationRefused extends Error {
  constructor(
    readonly reason: RegistrationRefusal,
    /** What it is about: a record, a decision, a designation. */
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'RegistrationRefused';
  }
}
