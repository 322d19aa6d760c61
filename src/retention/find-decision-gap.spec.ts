import { Temporal } from 'temporal-polyfill';
import { aDecision } from '../../test/builders/a-rule.js';
import { findDecisionGap } from './find-decision-gap.js';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('a decision', () => {
  it.each([
    ['2026-01-31', 'decision-not-yet-valid'],
    ['2026-02-01', null],
    ['2026-06-30', null],
    ['2026-07-01', 'decision-expired'],
  ])('from 1 February to 30 June is on %s %j', (today, gap) => {
    const decision = aDecision({ validFrom: day('2026-02-01'), validTo: day('2026-06-30') });
    expect(findDecisionGap(decision, day(today))).toBe(gap);
  });

  it('until further notice stays in force', () => {
    expect(findDecisionGap(aDecision({ validTo: null }), day('2126-01-01'))).toBeNull();
  });

  it('is not in force before it was made', () => {
    const decision = aDecision({ date: day('2026-03-10'), validFrom: day('2026-02-01') });
    expect(findDecisionGap(decision, day('2026-03-09'))).toBe('decision-not-yet-valid');
    expect(findDecisionGap(decision, day('2026-03-10'))).toBeNull();
  });

  it('is never in force where it ends before it begins', () => {
    const decision = aDecision({ validFrom: day('2026-07-01'), validTo: day('2026-06-30') });
    expect(findDecisionGap(decision, day('2026-06-30'))).toBe('decision-not-yet-valid');
    expect(findDecisionGap(decision, day('2026-07-01'))).toBe('decision-expired');
  });

  it('that nobody has made is missing', () => {
    expect(findDecisionGap(null, day('2026-06-30'))).toBe('no-decision');
  });
});
