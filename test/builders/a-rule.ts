import { Temporal } from 'temporal-polyfill';
import type { StatedCondition } from '../../src/classification/index.js';
import type { RecordFacts } from '../../src/retention/record-facts.js';
import type { DisposalDecision, RetentionPeriod, RetentionRule } from '../../src/retention/retention-rule.js';

/** Destroys every record two years after it came in, under a decision in force; a test states only what it is about. */
export function aRule(stated: Partial<RetentionRule> = {}): RetentionRule {
  return {
    id: 'SM09',
    version: 1,
    title: 'Kommentar som bryter mot kanalens regler',
    subject: 'record',
    recordsCreators: null,
    conditions: [],
    action: 'destroy',
    period: aPeriod(),
    decision: aDecision(),
    source: null,
    place: { file: 'retention-rules/social.yaml', line: 1 },
    checksum: '0'.repeat(64),
    ...stated,
  };
}

export function aPeriod(length = 'P2Y', stated: Partial<RetentionPeriod> = {}): RetentionPeriod {
  return { trigger: 'received', length: Temporal.Duration.from(length), rounding: 'none', ...stated };
}

export function aDecision(stated: Partial<DisposalDecision> = {}): DisposalDecision {
  return {
    body: 'Kommunstyrelsen',
    date: Temporal.PlainDate.from('2026-01-12'),
    paragraph: '§ 4',
    number: 'KS 2026/17',
    validFrom: Temporal.PlainDate.from('2026-02-01'),
    validTo: null,
    appliedBy: null,
    ...stated,
  };
}

export function aCondition(holds: StatedCondition<RecordFacts>['holds']): StatedCondition<RecordFacts> {
  return { name: 'a-condition', holds, describe: () => 'uppfyller ett villkor', accepts: null, words: [] };
}
