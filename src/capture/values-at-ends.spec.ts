import { Temporal } from 'temporal-polyfill';
import { spansOf } from './measuring-period.js';
import { valuesAtEnds } from './values-at-ends.js';

const months = spansOf('all', Temporal.PlainDate.from('2026-04-10'), Temporal.PlainDate.from('2026-01-20'));

describe('values at the ends of spans', () => {
  it('are the last ones known then, and nothing before the first', () => {
    const values = [
      { takenOn: '2026-02-03', value: 10 },
      { takenOn: '2026-02-28', value: 12 },
      { takenOn: '2026-04-01', value: 9 },
    ];
    expect(valuesAtEnds(months, values)).toEqual([null, 12, 12, 9]);
  });
  it('know what was measured before the first span', () => {
    expect(valuesAtEnds(months, [{ takenOn: '2025-12-31', value: 7 }])).toEqual([7, 7, 7, 7]);
  });
});
