import { Temporal } from 'temporal-polyfill';
import { dueOn } from './due-on.js';
import { findDecisionGap } from './find-decision-gap.js';
import type { FoundRule } from './find-rule.js';
import type { RecordFacts } from './record-facts.js';
import type { DatedAssessment, RetentionAssessment, UndatedAssessment } from './retention-assessment.js';
import type { RetentionPeriod, RetentionRule } from './retention-rule.js';

/** Keeps unless a rule with a decision in force, and a trigger that has happened, says otherwise. */
export function assessRetention(found: FoundRule, facts: RecordFacts, today: Temporal.PlainDate): RetentionAssessment {
  switch (found.kind) {
    case 'none':
      return undated('no-rule', 'no-rule');
    case 'clash':
      return undated('no-rule', 'rules-clash');
    case 'rule':
      return assessUnder(found.rule, facts, today);
  }
}

function assessUnder(rule: RetentionRule, facts: RecordFacts, today: Temporal.PlainDate): RetentionAssessment {
  if (rule.action === 'retain-permanently' || rule.period === null) {
    return undated('retain-permanently', 'permanent', rule);
  }
  const gap = findDecisionGap(rule.decision, today);
  if (gap !== null) return undated('no-rule', gap, rule);
  const triggered = facts.happenedOn[rule.period.trigger];
  if (!triggered) return undated('awaiting-trigger', 'not-triggered', rule);
  if (isAfter(triggered, today)) return undated('awaiting-trigger', 'trigger-in-the-future', rule);
  return assessPeriod(rule, rule.period, { triggered, today });
}

function assessPeriod(
  rule: RetentionRule,
  period: RetentionPeriod,
  { triggered, today }: Readonly<Record<'triggered' | 'today', Temporal.PlainDate>>,
): DatedAssessment {
  const cited = { ruleId: rule.id, ruleVersion: rule.version, dueOn: dueOn(triggered, period) };
  if (isAfter(cited.dueOn, today)) return { outcome: 'retain-until', reason: 'period-runs', ...cited };
  const outcome = rule.action === 'destroy' ? 'due-for-disposal' : 'due-for-review';
  return { outcome, reason: 'period-over', ...cited };
}

function undated(
  outcome: UndatedAssessment['outcome'],
  reason: UndatedAssessment['reason'],
  rule: RetentionRule | null = null,
): UndatedAssessment {
  return { outcome, reason, ruleId: rule?.id ?? null, ruleVersion: rule?.version ?? null, dueOn: null };
}

function isAfter(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, today) > 0;
}
