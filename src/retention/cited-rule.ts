import type { RetentionRule } from './retention-rule.js';

/** What is told of a rule that a record cites. */
export type CitedRule = Pick<RetentionRule, 'id' | 'version' | 'decision' | 'period'>;
