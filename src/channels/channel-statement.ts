/** What a person states of a channel and may change later; the account's own facts are looked up. Days are calendar days. */
export interface ChannelStatement {
  readonly unit: string;
  /** Kanalansvarig: name and mail. */
  readonly officer: string;
  /** Ersättare, for the officer's absences. */
  readonly substitute: string | null;
  /** The substitute answers for the channel from this day … */
  readonly substituteFrom: string | null;
  /** … to this one; null is until further notice. */
  readonly substituteTo: string | null;
  readonly representatives: readonly Representative[];
  /** The unit's head, who decides whether it uses the channel. */
  readonly decidedBy: string | null;
  readonly askedOn: string | null;
  readonly decidedOn: string | null;
  /** When communications, which keeps the register, was told. */
  readonly reportedOn: string | null;
  readonly purpose: string | null;
  readonly message: string | null;
  readonly audience: string | null;
  readonly whyThisChannel: string | null;
  /** How the account's password is kept; never the password. */
  readonly passwordKept: string | null;
  readonly passwordAttestedBy: string | null;
  readonly passwordAttestedOn: string | null;
  readonly commentRules: CommentRules;
  readonly commentRulesAddress: string | null;
  /** What is older is kept ordered by one decision, outside the next-working-day clock. */
  readonly triageFrom: string;
  readonly rhythm: Rhythm;
  readonly reviewDueOn: string;
  readonly reviewedOn: string | null;
}

/** Företrädare: somebody who may speak for the unit in the channel, and what for. */
export interface Representative {
  /** Name and mail. */
  readonly person: string;
  readonly mandate: string;
}

/** Whether visitors can read on the channel what comments are removed. */
export type CommentRules = 'unknown' | 'shown' | 'not-shown';

export type Rhythm = 'night' | 'hour';

export type StatementField = keyof ChannelStatement;

/** A field that a person has to fill in; the others can follow. */
export const requiredFields = ['unit', 'officer', 'triageFrom', 'reviewDueOn'] as const satisfies StatementField[];

/** What holds of a channel until somebody states otherwise. */
export const notStated = {
  substituteFrom: null,
  substituteTo: null,
  representatives: [],
  askedOn: null,
  reportedOn: null,
  message: null,
  audience: null,
  whyThisChannel: null,
  passwordKept: null,
  passwordAttestedBy: null,
  passwordAttestedOn: null,
  commentRules: 'unknown',
  commentRulesAddress: null,
  reviewedOn: null,
} as const satisfies Partial<ChannelStatement>;
