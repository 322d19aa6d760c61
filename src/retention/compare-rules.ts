import type { RetentionRule } from './retention-rule.js';

export const comparedFields = [
  'title',
  'subject',
  'recordsCreators',
  'conditions',
  'action',
  'period',
  'decision',
] as const;
/** What a rule can be changed in; `period` is trigger, length and rounding. */
export type ComparedField = (typeof comparedFields)[number];

export type RuleChange =
  | { readonly kind: 'added'; readonly after: RetentionRule }
  | { readonly kind: 'removed'; readonly before: RetentionRule }
  | {
      readonly kind: 'changed';
      readonly before: RetentionRule;
      readonly after: RetentionRule;
      /** None where only the version is another. */
      readonly fields: readonly ComparedField[];
    };

/** What one schedule says otherwise than another, by id; what both say alike is left out. */
export function compareRules(before: readonly RetentionRule[], after: readonly RetentionRule[]): RuleChange[] {
  const [old, young] = [byId(before), byId(after)];
  const ids = [...new Set([...old.keys(), ...young.keys()])].sort((one, other) => one.localeCompare(other, 'sv'));
  return ids.flatMap((id): RuleChange[] => {
    const [was, is] = [old.get(id), young.get(id)];
    if (!was) return is ? [{ kind: 'added', after: is }] : [];
    if (!is) return [{ kind: 'removed', before: was }];
    if (was.checksum === is.checksum) return [];
    const fields = comparedFields.filter((field) => wordingOf(was, field) !== wordingOf(is, field));
    return [{ kind: 'changed', before: was, after: is, fields }];
  });
}

function byId(rules: readonly RetentionRule[]): ReadonlyMap<string, RetentionRule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

function wordingOf(rule: RetentionRule, field: ComparedField): string {
  if (field !== 'conditions') return JSON.stringify(rule[field]);
  return rule.conditions
    .map((condition) => `${condition.name}: ${condition.describe()}`)
    .sort()
    .join('\n');
}
