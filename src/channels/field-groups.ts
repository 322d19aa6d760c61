import type { StatementField } from './channel-statement.js';

export type FieldGroup = 'people' | 'decision' | 'plan' | 'password' | 'comments' | 'capture' | 'review';

/** Fields that belong together, in the order of the register. */
export const fieldGroups: Readonly<Record<FieldGroup, readonly StatementField[]>> = {
  people: ['unit', 'officer', 'substitute', 'substituteFrom', 'substituteTo', 'representatives'],
  decision: ['decidedBy', 'askedOn', 'decidedOn', 'reportedOn'],
  plan: ['purpose', 'message', 'audience', 'whyThisChannel'],
  password: ['passwordKept', 'passwordAttestedBy', 'passwordAttestedOn'],
  comments: ['commentRules', 'commentRulesAddress'],
  capture: ['rhythm', 'triageFrom'],
  review: ['reviewDueOn', 'reviewedOn'],
};
