import type { StatementField } from './channel-statement.js';

/** How a field is typed; in the order in which the register shows them. */
export const fieldKinds = {
  unit: 'line',
  officer: 'line',
  substitute: 'line',
  substituteFrom: 'day',
  substituteTo: 'day',
  representatives: 'lines',
  decidedBy: 'line',
  askedOn: 'day',
  decidedOn: 'day',
  reportedOn: 'day',
  purpose: 'lines',
  message: 'lines',
  audience: 'lines',
  whyThisChannel: 'lines',
  passwordKept: 'lines',
  passwordAttestedBy: 'line',
  passwordAttestedOn: 'day',
  commentRules: 'choice',
  commentRulesAddress: 'line',
  triageFrom: 'day',
  rhythm: 'choice',
  reviewDueOn: 'day',
  reviewedOn: 'day',
} as const satisfies Record<StatementField, 'line' | 'lines' | 'day' | 'choice'>;

export const statementFields = Object.keys(fieldKinds) as readonly StatementField[];
