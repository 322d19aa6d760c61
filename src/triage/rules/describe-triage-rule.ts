import { describeTexts } from './texts.sv.js';
import type { InsignificanceRule, SuggestionRule } from './triage-rule.js';

/** In Swedish, a sentence: what a rule is about. */
export function describeInsignificance({ conditions, recordsCreators }: InsignificanceRule): string {
  return describeTexts.insignificance(
    conditions.map((condition) => condition.describe()),
    recordsCreators,
  );
}

export function describeSuggestion({ because, conditions, recordsCreators }: SuggestionRule): string {
  const described = conditions.map((condition) => condition.describe());
  return describeTexts.suggestion(because, described, recordsCreators);
}
