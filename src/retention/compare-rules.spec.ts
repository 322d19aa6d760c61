import { aCondition, aPeriod, aRule } from '../../test/builders/a-rule.js';
import { compareRules } from './compare-rules.js';

describe('two schedules', () => {
  it('are told apart rule by rule, in the order of ids, and what both say alike is left out', () => {
    const same = aRule({ id: 'S', checksum: 'x' });
    const [gone, come] = [aRule({ id: 'B' }), aRule({ id: 'A' })];
    expect(compareRules([same, gone], [come, same])).toEqual([
      { kind: 'added', after: come },
      { kind: 'removed', before: gone },
    ]);
  });

  it('name the fields in which a rule is worded otherwise', () => {
    const before = aRule({ checksum: 'before' });
    const changes = [
      aRule({ checksum: 'after', version: 2 }),
      aRule({ checksum: 'after', title: 'Annan', action: 'review' }),
      aRule({ checksum: 'after', period: aPeriod('P3Y'), decision: null }),
      aRule({ checksum: 'after', conditions: [aCondition(() => true)], recordsCreators: ['Socialnämnden'] }),
    ].map((after) => compareRules([before], [after]));
    expect(changes).toMatchObject([
      [{ kind: 'changed', fields: [] }],
      [{ fields: ['title', 'action'] }],
      [{ fields: ['period', 'decision'] }],
      [{ fields: ['recordsCreators', 'conditions'] }],
    ]);
  });

  it('do not mind in which order conditions or rules stand', () => {
    const [a, b] = [
      { ...aCondition(() => true), name: 'a' },
      { ...aCondition(() => true), name: 'b' },
    ];
    const change = compareRules(
      [aRule({ checksum: '1', conditions: [a, b] })],
      [aRule({ checksum: '2', conditions: [b, a] })],
    );
    expect(change).toMatchObject([{ kind: 'changed', fields: [] }]);
  });
});
