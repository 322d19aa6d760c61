import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { aDecision, aPeriod, aRule } from '../../test/builders/a-rule.js';
import { anyDay, anyFacts, anyRules, anyTimedRule } from '../../test/builders/any-rule.js';
import { someFacts } from '../../test/builders/some-facts.js';
import { assessRetention } from './assess-retention.js';
import { dueOn } from './due-on.js';
import { findDecisionGap } from './find-decision-gap.js';
import { findRule, type FoundRule } from './find-rule.js';
import type { RecordFacts } from './record-facts.js';
import type { RetentionAssessment } from './retention-assessment.js';
import type { RetentionRule } from './retention-rule.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const facts = someFacts({ happenedOn: { received: day('2024-03-04') } });
const forGood = { action: 'retain-permanently', period: null } as const;

/** Days as text: to Jest, all days are equal. */
function assessFound(found: FoundRule, about: RecordFacts, today: Temporal.PlainDate) {
  const assessed = assessRetention(found, about, today);
  return { ...assessed, dueOn: assessed.dueOn?.toString() ?? null };
}

function assess(rule: RetentionRule, today: string, about = facts) {
  return assessFound({ kind: 'rule', rule }, about, day(today));
}

describe('a record', () => {
  it.each([
    ['2026-03-03', 'retain-until', 'period-runs'],
    ['2026-03-04', 'due-for-disposal', 'period-over'],
    ['2030-01-01', 'due-for-disposal', 'period-over'],
  ])('that came in two years before 4 March is on %s %s', (today, outcome, reason) => {
    const assessed = { outcome, reason, ruleId: 'SM09', ruleVersion: 1, dueOn: '2026-03-04' };
    expect(assess(aRule(), today)).toEqual(assessed);
  });

  it('is due for review where the rule asks a person', () => {
    expect(assess(aRule({ action: 'review' }), '2026-03-04')).toMatchObject({
      outcome: 'due-for-review',
      reason: 'period-over',
      dueOn: '2026-03-04',
    });
  });

  it.each([
    ['no rule', { kind: 'none' } as const, 'no-rule'],
    ['rules that clash', { kind: 'clash', rules: [aRule({ id: 'SM05' }), aRule()] } as const, 'rules-clash'],
  ])('with %s has no rule, and no date', (_, found, reason) => {
    expect(assessRetention(found, facts, day('2100-01-01'))).toEqual({
      outcome: 'no-rule',
      reason,
      ruleId: null,
      ruleVersion: null,
      dueOn: null,
    });
  });

  it.each([
    ['no-decision', null],
    ['decision-not-yet-valid', aDecision({ validFrom: day('2030-01-02') })],
    ['decision-expired', aDecision({ validTo: day('2029-12-31') })],
  ])('is kept, and its rule is shown, for %s', (reason, decision) => {
    const assessed = { outcome: 'no-rule', reason, ruleId: 'SM09', ruleVersion: 3, dueOn: null };
    expect(assess(aRule({ version: 3, decision }), '2030-01-01')).toEqual(assessed);
  });

  it('is retained permanently without a decision', () => {
    const assessed = {
      outcome: 'retain-permanently',
      reason: 'permanent',
      ruleId: 'SM09',
      ruleVersion: 1,
      dueOn: null,
    };
    expect(assess(aRule({ ...forGood, decision: null }), '2100-01-01')).toEqual(assessed);
  });

  it.each<[string, Partial<RetentionRule>]>([
    ['retains, whatever period it has beside', { action: 'retain-permanently' }],
    ['destroys, but after no period', { period: null }],
  ])('is retained permanently where the rule %s', (_what, stated) => {
    const assessed = { outcome: 'retain-permanently', reason: 'permanent', dueOn: null };
    expect(assess(aRule(stated), '2100-01-01')).toMatchObject(assessed);
  });

  it.each([
    ['not-triggered', {}],
    ['trigger-in-the-future', { 'case-closed': day('2026-11-25') }],
  ])('waits for its trigger: %s', (reason, happened) => {
    const rule = aRule({ period: aPeriod('P0D', { trigger: 'case-closed' }) });
    const about = someFacts({ happenedOn: { received: day('2020-01-01'), ...happened } });
    const assessed = { outcome: 'awaiting-trigger', reason, ruleId: 'SM09', ruleVersion: 1, dueOn: null };
    expect(assess(rule, '2026-11-24', about)).toEqual(assessed);
  });

  it('is due on the day itself where the period has no length', () => {
    const rule = aRule({ period: aPeriod('P0D') });
    const about = someFacts({ happenedOn: { received: day('2026-11-24') } });
    expect(assess(rule, '2026-11-24', about)).toMatchObject({ outcome: 'due-for-disposal', dueOn: '2026-11-24' });
  });
});

describe('whatever the rule, the record and the day', () => {
  it('nothing falls due without a rule', () => {
    fc.assert(
      fc.property(anyFacts(), anyRules(), anyDay(), (about, rules, today) => {
        const found = findRule(about, rules);
        const assessed = assessRetention(found, about, today);
        if (found.kind !== 'rule' || found.rule.action === 'retain-permanently') expect(assessed.dueOn).toBeNull();
      }),
    );
  });

  it('a record is due exactly where its decision is in force, its trigger has happened and its period is over', () => {
    fc.assert(
      fc.property(anyTimedRule(), anyFacts(), anyDay(), (rule, about, today) => {
        const triggered = rule.period && about.happenedOn[rule.period.trigger];
        const isDue =
          findDecisionGap(rule.decision, today) === null &&
          !!triggered &&
          !!rule.period &&
          Temporal.PlainDate.compare(dueOn(triggered, rule.period), today) <= 0;
        expect(isDueIn(assessRetention({ kind: 'rule', rule }, about, today))).toBe(isDue);
      }),
      { numRuns: 400 },
    );
  });

  it('a record that is due stays due while the decision is in force', () => {
    fc.assert(
      fc.property(
        anyTimedRule(),
        anyDay(),
        fc.tuple(fc.nat(9), fc.nat(9), fc.option(fc.nat(9))),
        (any, triggered, more) => {
          const [waited, days, left] = more;
          const today = dueOn(triggered, any.period!).add({ days: waited });
          const later = today.add({ days });
          const decision = aDecision({
            date: today,
            validFrom: today,
            validTo: left === null ? null : later.add({ days: left }),
          });
          const about = someFacts({ happenedOn: { [any.period!.trigger]: triggered } });
          const found = { kind: 'rule', rule: { ...any, decision } } as const;
          const assessed = assessFound(found, about, today);
          expect(assessed.reason).toBe('period-over');
          expect(assessFound(found, about, later)).toEqual(assessed);
        },
      ),
    );
  });

  it('nothing is due before its date, and nothing is said to be retained past it', () => {
    fc.assert(
      fc.property(anyTimedRule(), anyFacts(), anyDay(), (rule, about, today) => {
        const assessed = assessRetention({ kind: 'rule', rule }, about, today);
        if (assessed.dueOn === null) return expect(isDueIn(assessed)).toBe(false);
        expect(isDueIn(assessed)).toBe(Temporal.PlainDate.compare(assessed.dueOn, today) <= 0);
      }),
    );
  });

  it('a trigger that has not happened never falls due', () => {
    fc.assert(
      fc.property(anyTimedRule(), anyFacts(), anyDay(), (rule, about, today) => {
        const { [rule.period!.trigger]: _, ...happenedOn } = about.happenedOn;
        expect(assessRetention({ kind: 'rule', rule }, { ...about, happenedOn }, today).dueOn).toBeNull();
      }),
    );
  });

  it('the order of the rules does not matter', () => {
    const ordered = anyRules().chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray([...rules], { minLength: rules.length })),
    );
    fc.assert(
      fc.property(ordered, anyFacts(), anyDay(), ([rules, shuffled], about, today) => {
        const one = assessFound(findRule(about, rules), about, today);
        expect(assessFound(findRule(about, shuffled), about, today)).toEqual(one);
      }),
    );
  });
});

function isDueIn({ outcome }: RetentionAssessment): boolean {
  return outcome === 'due-for-review' || outcome === 'due-for-disposal';
}
