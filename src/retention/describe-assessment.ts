import type { CitedRule } from './cited-rule.js';
import type { RetentionAssessment } from './retention-assessment.js';
import { datedTexts, undatedTexts } from './texts.sv.js';

/**
 * In Swedish, one or two sentences: why the record is kept, or until when.
 *
 * @param rules what the assessment rests on: none, one, or those that clash
 */
export function describeAssessment(assessment: RetentionAssessment, rules: readonly CitedRule[]): string {
  const rule = findCited(assessment, rules);
  if (assessment.dueOn === null) return undatedTexts[assessment.reason](rule, rules);
  return datedTexts[assessment.outcome](rule, assessment.dueOn);
}

/** A rule that can no longer be found is still named. */
function findCited({ ruleId, ruleVersion }: RetentionAssessment, rules: readonly CitedRule[]): CitedRule {
  const rule = rules.find(({ id, version }) => id === ruleId && version === ruleVersion);
  return rule ?? { id: ruleId ?? '', version: ruleVersion ?? 0, decision: null, period: null };
}
