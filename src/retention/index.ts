export { checkRules, type CheckedRules } from './check-rules.js';
export type { RetentionRule } from './retention-rule.js';
