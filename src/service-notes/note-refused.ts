import type { SigningFault } from './list-draft-faults.js';

export type NoteRefusal =
  | SigningFault
  | 'no-such-note'
  | 'no-records'
  | 'several-creators'
  /** A person signs, and what a person signs is what that person has seen. */
  | 'not-a-person'
  | 'changed-meanwhile'
  | 'not-a-draft'
  | 'not-signed'
  /** A note is how something is registered (OSL 5:1): what it is about is registered first. */
  | 'not-registered'
  | 'record-destroyed'
  | 'too-many-records'
  | 'removed-in-emergency';

export class NoteRefused extends Error {
  constructor(
    readonly reason: NoteRefusal,
    /** The note's number, or a record's. */
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'NoteRefused';
  }
}
