import type { ClassificationRule } from './classification-rule.js';
import type { StatedCondition } from './condition.js';
import { describeReach, otherwise } from './texts.sv.js';

/** In Swedish, a sentence: which records a rule is about. */
export function describeConditions(
  conditions: readonly Pick<StatedCondition, 'describe'>[],
  recordsCreators: readonly string[] | null,
): string {
  return `${describeReach(
    conditions.map((condition) => condition.describe()),
    recordsCreators,
  )}.`;
}

export function describeClassificationRule(rule: ClassificationRule): string {
  const described = describeConditions(rule.conditions, rule.recordsCreators);
  return rule.isOtherwise ? described.replace(/\.$/, `${otherwise}.`) : described;
}
