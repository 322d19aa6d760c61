import type { Registration } from '../records/index.js';

/** What may be decided of a record (OSL 5:1). */
export const registrationDecisions = ['registered', 'kept-ordered', 'insignificant'] as const;
export type RegistrationDecision = Exclude<Registration, 'undecided'>;

/** A decision about records of one records creator, by a person. */
export interface NewDecision {
  readonly recordIds: readonly string[];
  readonly decision: RegistrationDecision;
  /** They are restricted at once, and nothing but registering them will do. */
  readonly secrecy: 'not-suspected' | 'suspected';
  readonly reason: string | null;
  /** What the register says; only of what is registered. Null: said from what was captured. */
  readonly entry: EntryToMake | null;
}

/** What the register is to say of records by OSL 5:2. */
export interface EntryToMake {
  readonly publicTitle: string;
  readonly protectedTitle: string | null;
  /** Null: each record's own sender, publicly where secrecy is not suspected. */
  readonly parties: Parties | null;
  readonly caseTitle: string | null;
}

export interface Parties {
  readonly public: string | null;
  readonly protected: string | null;
}

/** What a rule has decided without a person: that these are of obviously little significance. */
export interface DecisionByRule {
  /** The wording of the rule, as `rule_wording` numbers it. */
  readonly ruleRef: number;
  readonly recordsCreatorId: number;
  readonly recordIds: readonly string[];
}

/** What came before the day from which a channel is triaged is kept ordered by one decision. */
export interface BackFill {
  readonly channelId: number;
  readonly recordsCreatorId: number;
  /** Calendar day. */
  readonly triageFrom: string;
  readonly recordIds: readonly string[];
}

/** A decision as it stands in a record's history. */
export interface MadeDecision {
  readonly id: string;
  readonly decision: RegistrationDecision | 'undone';
  /** A person; a rule of the municipality's; the first back-fill of a channel. */
  readonly basis: 'person' | 'rule' | 'back-fill';
  /** Which rule decided, and its version. */
  readonly rule: { readonly id: string; readonly version: number; readonly describes: string } | null;
  readonly reason: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  /** The decision that this one undoes. */
  readonly undoes: string | null;
  readonly isUndone: boolean;
  /** How many records it was about. */
  readonly records: number;
}
