import { aRule } from '../../test/builders/a-rule.js';
import { compareTried } from './effect.js';
import type { Tried } from './rule-trial.js';

function tried(stated: Partial<Tried['answer']> = {}, recordClass: string | null = 'K1'): Tried {
  return {
    recordClass,
    answer: {
      outcome: 'retain-until',
      reason: 'period-runs',
      rule: aRule(),
      clashing: [],
      dueOn: '2027-03-04',
      expectedOn: '2027-03-04',
      askAgainOn: '2027-03-04',
      ...stated,
    },
  };
}

const standing = { recordClass: 'K1', ruleId: 'SM09', outcome: 'retain-until' };

describe('what another schedule would do to a record', () => {
  it('is nothing where class, rule, outcome and day are the same, whatever the version of the rule', () => {
    expect(compareTried(tried(), tried({ rule: aRule({ version: 2 }), reason: 'period-over' }))).toBeNull();
    expect(compareTried(tried({ expectedOn: null }), tried({ expectedOn: null }))).toBeNull();
  });

  it.each([
    ['sooner', '2027-03-04', '2026-12-31'],
    ['later', '2027-03-04', '2027-03-05'],
    ['later', '2027-09-30', '2027-10-01'],
    ['dated', null, '2027-03-04'],
    ['undated', '2027-03-04', null],
  ])('is that its day moves: %s, from %s to %s', (moves, before, after) => {
    expect(compareTried(tried({ expectedOn: before }), tried({ expectedOn: after }))).toEqual({
      before: standing,
      after: standing,
      moves,
    });
  });

  it.each<[string, Tried, object]>([
    ['class', tried({}, null), { recordClass: null }],
    ['rule', tried({ rule: aRule({ id: 'SM10' }) }), { ruleId: 'SM10' }],
    ['rule, where none is left', tried({ rule: null }), { ruleId: null }],
    ['outcome', tried({ outcome: 'due-for-disposal' }), { outcome: 'due-for-disposal' }],
  ])('is another %s although its day stays', (_what, after, differs) => {
    expect(compareTried(tried(), after)).toEqual({
      before: standing,
      after: { ...standing, ...differs },
      moves: 'not',
    });
  });
});
