import { describeClassificationRule, describeConditions } from '../classification/index.js';
import type { RuleWording } from '../foundation/rule-files/index.js';
import { describeInsignificance, describeSuggestion } from '../triage/index.js';
import type { CheckedRules } from './check-rules.js';

/** What records may cite of the rules: each in the wording that it has now. */
export function listWordings({
  rules,
  classification,
  triage,
}: Pick<CheckedRules, 'rules' | 'classification' | 'triage'>): RuleWording[] {
  return [
    ...classification.map((rule): RuleWording => ({
      kind: 'classification',
      ruleId: rule.id,
      version: rule.version,
      checksum: rule.checksum,
      isDecided: false,
      describes: describeClassificationRule(rule),
    })),
    ...triage.insignificance.map((rule): RuleWording => ({
      kind: 'triage',
      ruleId: rule.id,
      version: rule.version,
      checksum: rule.checksum,
      isDecided: rule.decision !== null,
      describes: describeInsignificance(rule),
    })),
    ...triage.suggestions.map((rule): RuleWording => ({
      kind: 'triage',
      ruleId: rule.id,
      version: rule.version,
      checksum: rule.checksum,
      isDecided: false,
      describes: describeSuggestion(rule),
    })),
    ...rules.map((rule): RuleWording => ({
      kind: 'retention',
      ruleId: rule.id,
      version: rule.version,
      checksum: rule.checksum,
      isDecided: rule.decision !== null,
      describes: describeConditions(rule.conditions, rule.recordsCreators),
    })),
  ];
}
