import fc from 'fast-check';
import { aPeriod } from '../../test/builders/a-rule.js';
import { anyDay, anyLength } from '../../test/builders/any-rule.js';
import { dueOn } from './due-on.js';
import { isSamePeriod } from './is-same-period.js';

describe('two periods', () => {
  it.each([
    ['P1Y', 'P12M'],
    ['P2W', 'P14D'],
    ['P1Y3M1W', 'P15M7D'],
    ['P0D', 'P0Y'],
  ])('are the same where one is %s and the other %s', (one, other) => {
    expect(isSamePeriod(aPeriod(one), aPeriod(other))).toBe(true);
  });

  it.each([
    ['P1M', 'P30D'],
    ['P1Y', 'P365D'],
    ['P1Y', 'P2Y'],
  ])('differ where one is %s and the other %s', (one, other) => {
    expect(isSamePeriod(aPeriod(one), aPeriod(other))).toBe(false);
  });

  it('differ by trigger, by rounding, and where one is none', () => {
    expect(isSamePeriod(aPeriod(), aPeriod('P2Y', { trigger: 'superseded' }))).toBe(false);
    expect(isSamePeriod(aPeriod(), aPeriod('P2Y', { rounding: 'calendar-year' }))).toBe(false);
    expect(isSamePeriod(aPeriod(), null)).toBe(false);
    expect(isSamePeriod(null, aPeriod())).toBe(false);
    expect(isSamePeriod(null, null)).toBe(true);
  });

  it('that are the same run out on the same day', () => {
    fc.assert(
      fc.property(anyDay(), anyLength(), (triggered, { years, months, weeks, days }) => {
        const one = aPeriod(`P${years}Y${months}M${weeks}W${days}D`);
        const other = aPeriod(`P${years * 12 + months}M${weeks * 7 + days}D`);
        expect(isSamePeriod(one, other)).toBe(true);
        expect(dueOn(triggered, one).equals(dueOn(triggered, other))).toBe(true);
      }),
    );
  });
});
