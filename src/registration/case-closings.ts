import type { Deciding } from '../foundation/access/index.js';
import type { Transaction } from '../foundation/database/index.js';

/** The diary says that a case has been closed (ärendet avslutat). */
export interface CaseClosing {
  readonly recordIds: readonly string[];
  /** The diary's number of the case. */
  readonly registrationNumber: string;
  /** Calendar day, never ahead. */
  readonly closedOn: string;
  /** In Swedish: how it is known. */
  readonly reason: string;
}

/** Told of closed cases: a room that comes later counts retention from them. Put together in `case-closings.module.ts`. */
export abstract class CaseClosings {
  /** The same closing once more changes nothing. Records that are no more are left out. */
  abstract note(closing: CaseClosing, deciding: Deciding, tx: Transaction): Promise<void>;
}
