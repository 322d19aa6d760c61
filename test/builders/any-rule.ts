import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { RecordFacts } from '../../src/retention/record-facts.js';
import {
  periodRoundings,
  retentionActions,
  type DisposalDecision,
  type RetentionPeriod,
  type RetentionRule,
} from '../../src/retention/retention-rule.js';
import { retentionTriggers } from '../../src/retention/retention-trigger.js';
import { aCondition, aDecision, aRule } from './a-rule.js';
import { someFacts } from './some-facts.js';

const firstDay = Temporal.PlainDate.from('2019-12-30');

/** Of ten years with three leap days: close enough together to meet. */
export function anyDay(): fc.Arbitrary<Temporal.PlainDate> {
  return fc.nat(3_660).map((days) => firstDay.add({ days }));
}

export function anyLength(): fc.Arbitrary<Temporal.Duration> {
  const parts = { years: fc.nat(3), months: fc.nat(15), weeks: fc.nat(6), days: fc.nat(40) };
  return fc.record(parts).map((length) => Temporal.Duration.from(length));
}

export function anyPeriod(): fc.Arbitrary<RetentionPeriod> {
  return fc.record({
    trigger: fc.constantFrom(...retentionTriggers),
    length: anyLength(),
    rounding: fc.constantFrom(...periodRoundings),
  });
}

export function anyDecision(): fc.Arbitrary<DisposalDecision> {
  return fc
    .record({ date: anyDay(), validFrom: anyDay(), validTo: fc.option(anyDay()) })
    .map((stated) => aDecision(stated));
}

/** What is not retained permanently. */
export function anyTimedRule(): fc.Arbitrary<RetentionRule> {
  return fc
    .record({
      action: fc.constantFrom('review', 'destroy'),
      period: anyPeriod(),
      decision: fc.option(anyDecision()),
    })
    .map((stated) => aRule(stated));
}

/** Few enough kinds that some hold together, some say the same and some clash; no two with one id and version. */
export function anyRules(): fc.Arbitrary<readonly RetentionRule[]> {
  const rule = fc
    .record({
      id: fc.constantFrom('SM01', 'SM02', 'SM03', 'SM10'),
      version: fc.integer({ min: 1, max: 3 }),
      subject: fc.constantFrom('record', 'record', 'measurement'),
      recordsCreators: fc.constantFrom(null, ['Kommunstyrelsen'], ['Socialnämnden']),
      action: fc.constantFrom(...retentionActions),
      holds: fc.boolean(),
      length: fc.constantFrom('P1Y', 'P12M', 'P2Y'),
    })
    .map(({ holds, length, ...stated }) =>
      aRule({
        ...stated,
        conditions: [aCondition(() => holds)],
        period:
          stated.action === 'retain-permanently'
            ? null
            : { trigger: 'received', length: Temporal.Duration.from(length), rounding: 'none' },
      }),
    );
  return fc.uniqueArray(rule, { maxLength: 5, selector: ({ id, version }) => `${id} ${version}` });
}

/** Of a record to which each event has happened on some day, or not. */
export function anyFacts(): fc.Arbitrary<RecordFacts> {
  const happened = Object.fromEntries(retentionTriggers.map((trigger) => [trigger, anyDay()]));
  return fc.record(happened, { requiredKeys: [] }).map((happenedOn) => someFacts({ happenedOn }));
}
