import type { Temporal } from 'temporal-polyfill';
import { describeConditions } from '../classification/index.js';
import type { ComparedField } from './compare-rules.js';
import { findDecisionGap, type DecisionGap } from './find-decision-gap.js';
import type { DisposalDecision, RetentionPeriod, RetentionRule } from './retention-rule.js';
import { actionWords, decisionTexts, describeLength, gapTexts, ruleWords, subjectWords } from './rule-texts.sv.js';

type Timed = Pick<RetentionRule, 'action' | 'period'>;

/** In Swedish, without a full stop: what becomes of what the rule is about, and when. */
export function describeRetention({ action, period }: Timed): string {
  if (action === 'retain-permanently' || period === null) return ruleWords.permanently;
  return `${actionWords[action]} ${describePeriod(period)}`;
}

/** Body, day, paragraph and number, and how long it holds. */
export function describeDecision(decision: DisposalDecision | null): string {
  if (decision === null) return ruleWords.noDecision;
  const { cited, valid, applied } = decisionTexts;
  const by = decision.appliedBy === null ? [] : [applied(decision.appliedBy)];
  return [cited(decision), valid(decision), ...by].join(', ');
}

/** The decision that a rule rests on today, in a line, and what keeps it from being used. */
export function describeStanding(
  { action, decision }: Pick<RetentionRule, 'action' | 'decision'>,
  today: Temporal.PlainDate,
): { readonly sentence: string; readonly gap: DecisionGap | null } {
  if (action === 'retain-permanently')
    return { sentence: decision === null ? decisionTexts.needless : decisionTexts.cited(decision), gap: null };
  const gap = findDecisionGap(decision, today);
  if (gap !== null) return { sentence: gapTexts[gap](decision), gap };
  return { sentence: decision === null ? ruleWords.noDecision : decisionTexts.cited(decision), gap };
}

/** What a rule says in one of the things that it can be changed in. */
export function describeField(rule: RetentionRule, field: ComparedField): string {
  switch (field) {
    case 'title':
      return rule.title;
    case 'subject':
      return subjectWords[rule.subject];
    case 'recordsCreators':
      return rule.recordsCreators === null
        ? ruleWords.everyCreator
        : new Intl.ListFormat('sv').format(rule.recordsCreators);
    case 'conditions':
      return describeConditions(rule.conditions, null);
    case 'action':
      return actionWords[rule.action];
    case 'period':
      return rule.period === null ? ruleWords.noPeriod : capitalised(describePeriod(rule.period));
    case 'decision':
      return describeDecision(rule.decision);
  }
}

function describePeriod({ trigger, length, rounding }: RetentionPeriod): string {
  const counted = length.blank ? ruleWords.atOnce(trigger) : ruleWords.after(describeLength(length), trigger);
  switch (rounding) {
    case 'none':
      return counted;
    case 'calendar-year':
      return `${counted}, ${ruleWords.yearEnd}`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
