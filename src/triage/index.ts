export { describeInsignificance, describeSuggestion } from './rules/describe-triage-rule.js';
export { lightConditions } from './lightness/index.js';
export { markingConditions } from './conditions/index.js';
export { noTriageInForce, type TriageInForce } from './rules/triage-in-force.js';
export { noTriageRules, type InsignificanceRule, type SuggestionRule, type TriageRules } from './rules/triage-rule.js';
export { insignificanceRuleShape, suggestionRuleShape } from './rules/triage-shape.js';
export { readTriage } from './rules/read-triage.js';
