import type { ClassifiableFacts } from './classifiable-facts.js';
import type { ClassificationRule } from './classification-rule.js';

/** Which class a record has, or why none: to be unclassified is an answer. */
export type Classification =
  | { readonly basis: 'rule'; readonly recordClass: string; readonly rules: readonly [ClassificationRule] }
  /** Rules hold that give different classes: an error of the rule files, never a choice. */
  | { readonly basis: 'clash'; readonly recordClass: null; readonly rules: readonly ClassificationRule[] }
  | { readonly basis: 'no-rule'; readonly recordClass: null; readonly rules: readonly [] };

/** The same whatever order the rules stand in: of rules that give one class, the one with the lowest id is cited. */
export function classify(facts: ClassifiableFacts, rules: readonly ClassificationRule[]): Classification {
  const holding = rules.filter((rule) => holdsFor(facts, rule)).sort(byId);
  const pointed = holding.filter(({ isOtherwise }) => !isOtherwise);
  return judge(pointed.length > 0 ? pointed : holding);
}

function judge(holding: readonly ClassificationRule[]): Classification {
  const [rule] = holding;
  if (!rule) return { basis: 'no-rule', recordClass: null, rules: [] };
  const isAgreed = holding.every(({ recordClass }) => recordClass === rule.recordClass);
  return isAgreed
    ? { basis: 'rule', recordClass: rule.recordClass, rules: [rule] }
    : { basis: 'clash', recordClass: null, rules: holding };
}

function holdsFor(facts: ClassifiableFacts, { recordsCreators, conditions }: ClassificationRule): boolean {
  return (
    (recordsCreators === null || recordsCreators.includes(facts.recordsCreator)) &&
    conditions.every((condition) => condition.holds(facts))
  );
}

function byId(one: ClassificationRule, other: ClassificationRule): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : other.version - one.version;
}
