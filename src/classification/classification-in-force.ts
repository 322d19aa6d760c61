import type { ClassificationRule } from './classification-rule.js';

/** The rules of classification that are in force, each wording with the number that records cite it by. */
export interface ClassificationInForce {
  readonly rules: readonly ClassificationRule[];
  readonly refs: ReadonlyMap<ClassificationRule, number>;
}
