import type { DisclosureStep } from './disclosure-step.js';
import type { RequestStanding } from './standing-of.js';

/** A request for records to be disclosed (begäran om utlämnande, TF 2:15). */
export interface DisclosureRequest {
  readonly id: number;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  /** Calendar day in Europe/Stockholm. */
  readonly receivedOn: string;
  /** Null: nobody need say who they are (TF 2:18). */
  readonly requester: string | null;
  readonly concerns: string;
  /** The diary's number. */
  readonly caseReference: string | null;
  /** Keeps what it concerns from being destroyed. */
  readonly holdId: number;
  /** Oldest first; the first one is `opened`. */
  readonly steps: readonly DisclosureStep[];
  readonly standing: RequestStanding;
}

export interface NewRequest {
  readonly receivedOn: string;
  readonly requester: string | null;
  readonly concerns: string;
  readonly caseReference: string | null;
}
