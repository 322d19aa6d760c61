import fc from 'fast-check';
import { aCondition, aDecision, aPeriod, aRule } from '../../test/builders/a-rule.js';
import { anyRules } from '../../test/builders/any-rule.js';
import { someFacts } from '../../test/builders/some-facts.js';
import { findRule, findRules, type FoundRule } from './find-rule.js';
import type { RetentionRule } from './retention-rule.js';

const aboutBridges = aCondition(({ words }) => words.has('bro'));
const aboutRoads = aCondition(({ words }) => words.has('väg'));
const idsOf = (rules: readonly RetentionRule[]) => rules.map(({ id, version }) => `${id} ${version}`);

/** By name: to Jest, all lengths and days are equal. */
function shown(found: FoundRule): readonly string[] {
  switch (found.kind) {
    case 'none':
      return ['none'];
    case 'rule':
      return ['rule', ...idsOf([found.rule])];
    case 'clash':
      return ['clash', ...idsOf(found.rules)];
  }
}

describe('the rules that hold for a record', () => {
  it.each<[string, Partial<RetentionRule>, number]>([
    ['one without conditions', {}, 1],
    ['one whose conditions all hold', { conditions: [aboutBridges, aboutBridges] }, 1],
    ['not one with a condition that does not', { conditions: [aboutBridges, aboutRoads] }, 0],
    ['one that names its records creator', { recordsCreators: ['Socialnämnden', 'Kommunstyrelsen'] }, 1],
    ['not one that names another', { recordsCreators: ['Socialnämnden'] }, 0],
    ['not one that names none', { recordsCreators: [] }, 0],
    ['not one about something else than records', { subject: 'raw-exchange' }, 0],
    ['one without a decision', { decision: null }, 1],
  ])('include %s', (_, stated, count) => {
    expect(findRules(someFacts(), [aRule(stated)])).toHaveLength(count);
  });

  it('stand by id, the newest version first', () => {
    const rules = [aRule({ id: 'SM10' }), aRule({ id: 'SM02' }), aRule({ id: 'SM02', version: 2 })];
    expect(idsOf(findRules(someFacts(), rules))).toEqual(['SM02 2', 'SM02 1', 'SM10 1']);
  });
});

describe('the rule of a record', () => {
  it('is none where none holds', () => {
    expect(findRule(someFacts(), [])).toEqual({ kind: 'none' });
    expect(findRule(someFacts(), [aRule({ conditions: [aboutRoads] })])).toEqual({ kind: 'none' });
  });

  it('is the only one that holds', () => {
    const rules = [aRule({ id: 'SM01', conditions: [aboutRoads] }), aRule({ conditions: [aboutBridges] })];
    expect(shown(findRule(someFacts(), rules))).toEqual(['rule', 'SM09 1']);
  });

  it('is the one with the lowest id of several that say the same', () => {
    const rules = [
      aRule({ id: 'SM09' }),
      aRule({ id: 'SM05', period: aPeriod('P24M'), decision: null }),
      aRule({ id: 'SM07', decision: aDecision({ paragraph: '§ 9' }) }),
    ];
    expect(shown(findRule(someFacts(), rules))).toEqual(['rule', 'SM05 1']);
  });

  it('is one of those that retain permanently', () => {
    const rules = ['SM03', 'SM01'].map((id) => aRule({ id, action: 'retain-permanently', period: null }));
    expect(shown(findRule(someFacts(), rules))).toEqual(['rule', 'SM01 1']);
  });

  it.each<[string, Partial<RetentionRule>]>([
    ['action', { action: 'review' }],
    ['length', { period: aPeriod('P1Y') }],
    ['trigger', { period: aPeriod('P2Y', { trigger: 'declared-inactive' }) }],
    ['rounding', { period: aPeriod('P2Y', { rounding: 'calendar-year' }) }],
    ['action, where it is retained permanently,', { action: 'retain-permanently', period: null }],
  ])('is a clash where only the %s of the last differs', (_, stated) => {
    const rules = [aRule({ id: 'SM09', ...stated }), aRule({ id: 'SM05' }), aRule({ id: 'SM07' })];
    expect(shown(findRule(someFacts(), rules))).toEqual(['clash', 'SM05 1', 'SM07 1', 'SM09 1']);
  });

  it('does not clash with what is said of others', () => {
    const other = aRule({ id: 'SM01', action: 'retain-permanently', period: null, recordsCreators: ['Socialnämnden'] });
    expect(shown(findRule(someFacts(), [other, aRule()]))).toEqual(['rule', 'SM09 1']);
  });

  it('is the same in whatever order the rules stand', () => {
    const ordered = anyRules().chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray([...rules], { minLength: rules.length })),
    );
    fc.assert(
      fc.property(ordered, ([rules, shuffled]) => {
        expect(idsOf(findRules(someFacts(), shuffled))).toEqual(idsOf(findRules(someFacts(), rules)));
        expect(shown(findRule(someFacts(), shuffled))).toEqual(shown(findRule(someFacts(), rules)));
      }),
    );
  });

  it('is never chosen among rules that differ', () => {
    fc.assert(
      fc.property(anyRules(), (rules) => {
        const found = findRule(someFacts(), rules);
        const said = new Set(
          findRules(someFacts(), rules).map(({ action, period }) => `${action} ${saidLength(period)}`),
        );
        expect(found.kind).toBe(said.size === 0 ? 'none' : said.size === 1 ? 'rule' : 'clash');
      }),
    );
  });
});

function saidLength(period: RetentionRule['period']): number | null {
  return period && period.length.years * 12 + period.length.months;
}
