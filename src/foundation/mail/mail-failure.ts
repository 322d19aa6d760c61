import { DataFreeError } from '../logging/data-free-error.js';

/** The server cannot be reached, or it will not take this mail. */
export type MailFailureKind = 'server' | 'mail';

const ofTheMail: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE']);

/** A mail that did not leave; tells nothing of whom it was for. */
export class MailFailure extends DataFreeError {
  readonly kind: MailFailureKind;

  constructor(readonly code: string) {
    super(`mail failure: ${code}`);
    this.name = 'MailFailure';
    this.kind = ofTheMail.has(code) ? 'mail' : 'server';
  }
}
