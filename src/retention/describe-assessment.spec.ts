import { Temporal } from 'temporal-polyfill';
import { aDecision, aPeriod, aRule } from '../../test/builders/a-rule.js';
import { someFacts } from '../../test/builders/some-facts.js';
import { assessRetention } from './assess-retention.js';
import { describeAssessment } from './describe-assessment.js';
import type { FoundRule } from './find-rule.js';
import type { DatedOutcome, RetentionAssessment, UndatedReason } from './retention-assessment.js';
import type { RetentionRule } from './retention-rule.js';
import { retentionTriggers } from './retention-trigger.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-24');
const facts = someFacts({ happenedOn: { received: day('2024-03-04'), 'case-closed': day('2026-12-01') } });
const under = (stated: Partial<RetentionRule>): FoundRule => ({ kind: 'rule', rule: aRule(stated) });

type Told = readonly [FoundRule, string];

const undated: Record<UndatedReason, Told> = {
  'no-rule': [{ kind: 'none' }, 'Ingen regel gäller för handlingen. Den bevaras.'],
  'rules-clash': [
    { kind: 'clash', rules: [aRule({ id: 'SM05' }), aRule({ id: 'SM07', version: 2 }), aRule()] },
    'Reglerna SM05 version 1, SM07 version 2 och SM09 version 1 gäller för handlingen men säger olika. Den bevaras tills reglerna är rättade.',
  ],
  'no-decision': [
    under({ decision: null }),
    'Regel SM09 version 1 gäller för handlingen men har inget gallringsbeslut. Handlingen bevaras.',
  ],
  'decision-not-yet-valid': [
    under({ decision: aDecision({ validFrom: day('2027-01-01') }) }),
    'Regel SM09 version 1 gäller för handlingen, men dess gallringsbeslut (Kommunstyrelsen 2026-01-12 § 4) gäller först från och med 2027-01-01. Handlingen bevaras.',
  ],
  'decision-expired': [
    under({ decision: aDecision({ validTo: day('2026-06-30') }) }),
    'Regel SM09 version 1 gäller för handlingen, men dess gallringsbeslut (Kommunstyrelsen 2026-01-12 § 4) gällde till och med 2026-06-30. Handlingen bevaras.',
  ],
  'not-triggered': [
    under({ period: aPeriod('P2Y', { trigger: 'declared-inactive' }) }),
    'Bevaras tills vidare enligt regel SM09 version 1 (Kommunstyrelsen 2026-01-12 § 4). Fristen räknas från den dag då handlingen förklaras inaktuell, och det har inte hänt.',
  ],
  'trigger-in-the-future': [
    under({ period: aPeriod('P2Y', { trigger: 'case-closed' }) }),
    'Bevaras tills vidare enligt regel SM09 version 1 (Kommunstyrelsen 2026-01-12 § 4). Fristen räknas från den dag då ärendet avslutas, och den dag som är antecknad har inte kommit.',
  ],
  permanent: [
    under({ action: 'retain-permanently', period: null, decision: null }),
    'Bevaras för all framtid enligt regel SM09 version 1.',
  ],
};

const dated: Record<DatedOutcome, Told> = {
  'retain-until': [
    under({ period: aPeriod('P3Y1D') }),
    'Bevaras till och med 2027-03-04 enligt regel SM09 version 1 (Kommunstyrelsen 2026-01-12 § 4).',
  ],
  'due-for-review': [
    under({ action: 'review' }),
    'Ska granskas från och med 2026-03-04 enligt regel SM09 version 1 (Kommunstyrelsen 2026-01-12 § 4). Handlingen bevaras tills någon har tagit ställning.',
  ],
  'due-for-disposal': [
    under({}),
    'Får gallras från och med 2026-03-04 enligt regel SM09 version 1 (Kommunstyrelsen 2026-01-12 § 4). Handlingen bevaras tills ett gallringsförslag har godkänts och verkställts.',
  ],
};

function tell(found: FoundRule): string {
  return describeAssessment(assessRetention(found, facts, today), rulesOf(found));
}

function rulesOf(found: FoundRule): readonly RetentionRule[] {
  switch (found.kind) {
    case 'none':
      return [];
    case 'rule':
      return [found.rule];
    case 'clash':
      return found.rules;
  }
}

describe('what is told of an assessment', () => {
  it.each(Object.entries(undated))('says why: %s', (reason, [found, sentence]) => {
    expect(assessRetention(found, facts, today).reason).toBe(reason);
    expect(tell(found)).toBe(sentence);
  });

  it.each(Object.entries(dated))('says until when: %s', (outcome, [found, sentence]) => {
    expect(assessRetention(found, facts, today).outcome).toBe(outcome);
    expect(tell(found)).toBe(sentence);
  });

  it('names the decision of what is retained permanently, where there is one', () => {
    expect(tell(under({ action: 'retain-permanently', period: null }))).toBe(
      'Bevaras för all framtid enligt regel SM09 version 1 (Kommunstyrelsen 2026-01-12 § 4).',
    );
  });

  it.each([
    ['§ 4', '§ 4'],
    ['4 §', '4 §'],
    ['4', '§ 4'],
  ])('writes a paragraph that is stated as %j so that it reads as one', (paragraph, written) => {
    expect(tell(under({ decision: aDecision({ paragraph }) }))).toContain(`(Kommunstyrelsen 2026-01-12 ${written})`);
  });

  it('says since when a decision holds that was made after the day that it names', () => {
    const decision = aDecision({ date: day('2026-12-15'), validFrom: day('2026-01-01') });
    expect(tell(under({ decision }))).toContain('gäller först från och med 2026-12-15.');
  });

  it('tells every trigger in words of its own', () => {
    const waiting = someFacts({ happenedOn: {} });
    const told = retentionTriggers.map((trigger) => {
      const found = under({ period: aPeriod('P2Y', { trigger }) });
      return describeAssessment(assessRetention(found, waiting, today), rulesOf(found));
    });
    expect(new Set(told).size).toBe(retentionTriggers.length);
    expect(told.join()).not.toMatch(/undefined|[a-z]-[a-z]/);
  });

  it('takes the rule in the version that is cited', () => {
    const found = under({ version: 2 });
    const older = aRule({ version: 1, decision: aDecision({ paragraph: '§ 99' }) });
    const told = describeAssessment(assessRetention(found, facts, today), [older, ...rulesOf(found)]);
    expect(told).toContain('SM09 version 2 (Kommunstyrelsen 2026-01-12 § 4)');
  });

  it.each(Object.entries({ ...undated, ...dated }))(
    'has a sentence although the rules are not at hand: %s',
    (_, told) => {
      const assessed: RetentionAssessment = assessRetention(told[0], facts, today);
      const sentence = describeAssessment(assessed, []);
      expect(sentence).toMatch(/^[A-ZÅÄÖ].+\.$/);
      expect(sentence).not.toMatch(/undefined|null|version 0|\( |\(\)| {2}/);
      if (assessed.ruleId !== null) expect(sentence).toContain('SM09 version 1');
    },
  );
});
