import type { ClassificationRule } from './classification-rule.js';
import type { StatedCondition } from './condition.js';
import { describeReach, otherwise } from './texts.sv.js';

/** In Swedish, a sentence: which records a rule is about. */
export function describeConditions(
  conditions: readonly Pick<StatedCondition, 'describe'>[],
  recordsCreators: readonly string[] | null,
): string {
  return `${reachOf(conditions, recordsCreators)}.`;
}

export function describeClassificationRule({ conditions, recordsCreators, isOtherwise }: ClassificationRule): string {
  return `${reachOf(conditions, recordsCreators)}${isOtherwise ? otherwise : ''}.`;
}

function reachOf(
  conditions: readonly Pick<StatedCondition, 'describe'>[],
  recordsCreators: readonly string[] | null,
): string {
  return describeReach(
    conditions.map((condition) => condition.describe()),
    recordsCreators,
  );
}
