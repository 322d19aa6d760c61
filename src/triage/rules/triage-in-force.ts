import { noTriageRules, type InsignificanceRule, type SuggestionRule, type TriageRules } from './triage-rule.js';

/** The rules of triage that are in force, each wording with the number that decisions cite it by. */
export interface TriageInForce extends TriageRules {
  readonly refs: ReadonlyMap<InsignificanceRule | SuggestionRule, number>;
}

export const noTriageInForce: TriageInForce = { ...noTriageRules, refs: new Map() };
