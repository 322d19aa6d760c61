export { checkRules, type CheckedRules } from './check-rules.js';
export { ruleFileSchema } from './rule-file-schema.js';
export type { RetentionRule } from './retention-rule.js';
