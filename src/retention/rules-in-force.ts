import type { ClassificationInForce, ClassificationScheme } from '../classification/index.js';
import type { RuleFault, RuleText } from '../foundation/rule-files/index.js';
import { noTriageInForce, type TriageInForce } from '../triage/index.js';
import type { RetentionRule } from './retention-rule.js';

/** The rules that records live under now, each wording with the number that records cite it by. */
export interface RulesInForce {
  /** Null before any were taken into use. */
  readonly ruleSetId: number | null;
  readonly takenAt: Date | null;
  readonly texts: readonly RuleText[];
  readonly rules: readonly RetentionRule[];
  readonly refs: ReadonlyMap<RetentionRule, number>;
  readonly schemes: readonly ClassificationScheme[];
  readonly classification: ClassificationInForce;
  readonly triage: TriageInForce;
  /** What somebody should look at. */
  readonly warnings: readonly RuleFault[];
}

export const noRules: RulesInForce = {
  ruleSetId: null,
  takenAt: null,
  texts: [],
  rules: [],
  refs: new Map(),
  schemes: [],
  classification: { rules: [], refs: new Map() },
  triage: noTriageInForce,
  warnings: [],
};
