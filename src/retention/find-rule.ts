import { isSamePeriod } from './is-same-period.js';
import type { RecordFacts } from './record-facts.js';
import type { RetentionRule, RuleSubject } from './retention-rule.js';

export type FoundRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'rule'; readonly rule: RetentionRule }
  /** They say different things of the same record: an error of the rule files, never a choice. By id. */
  | { readonly kind: 'clash'; readonly rules: readonly RetentionRule[] };

/** The rules that hold for a record, or for another subject with such facts, by id, whatever their order was. */
export function findRules(
  facts: RecordFacts,
  rules: readonly RetentionRule[],
  subject: RuleSubject = 'record',
): readonly RetentionRule[] {
  return rules.filter((rule) => rule.subject === subject && holdsFor(facts, rule)).sort(byId);
}

/** Rules that say the same are one: the one with the lowest id, as strings are compared, in its newest version. */
export function findRule(
  facts: RecordFacts,
  rules: readonly RetentionRule[],
  subject: RuleSubject = 'record',
): FoundRule {
  const found = findRules(facts, rules, subject);
  const [rule, ...others] = found;
  if (!rule) return { kind: 'none' };
  if (others.every((other) => saysTheSame(rule, other))) return { kind: 'rule', rule };
  return { kind: 'clash', rules: found };
}

function holdsFor(facts: RecordFacts, { recordsCreators, conditions }: RetentionRule): boolean {
  return (
    (recordsCreators === null || recordsCreators.includes(facts.recordsCreator)) &&
    conditions.every((condition) => condition.holds(facts))
  );
}

function saysTheSame(one: RetentionRule, other: RetentionRule): boolean {
  return one.action === other.action && isSamePeriod(one.period, other.period);
}

function byId(one: RetentionRule, other: RetentionRule): number {
  if (one.id === other.id) return other.version - one.version;
  return one.id < other.id ? -1 : 1;
}
