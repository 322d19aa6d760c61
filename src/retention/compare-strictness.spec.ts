import { aPeriod, aRule } from '../../test/builders/a-rule.js';
import { compareStrictness } from './compare-strictness.js';

const lasting = (length: string) => aRule({ period: aPeriod(length) });

describe('comparing how long two rules keep', () => {
  it.each([
    ['P1Y', 'P2Y', 'shorter'],
    ['P2Y', 'P1Y', 'longer'],
    ['P1Y', 'P12M', 'same'],
    ['P2W', 'P14D', 'same'],
    ['P0D', 'P1D', 'shorter'],
    ['P1M', 'P30D', 'unlike'],
    ['P1M', 'P31D', 'unlike'],
    ['P1Y', 'P366D', 'unlike'],
    ['P1Y', 'P367D', 'shorter'],
    ['P1M', 'P27D', 'longer'],
  ])('finds %s against %s %s', (one, other, comparison) => {
    expect(compareStrictness(lasting(one), lasting(other))).toBe(comparison);
  });

  it('finds nothing longer than for ever', () => {
    const kept = aRule({ action: 'retain-permanently', period: null });
    expect(compareStrictness(kept, lasting('P900Y'))).toBe('longer');
    expect(compareStrictness(lasting('P900Y'), kept)).toBe('shorter');
    expect(compareStrictness(kept, kept)).toBe('same');
  });

  it('finds rules unlike that count from different events, round differently or end differently', () => {
    const rule = lasting('P2Y');
    expect(compareStrictness(rule, aRule({ period: aPeriod('P2Y', { trigger: 'case-closed' }) }))).toBe('unlike');
    expect(compareStrictness(rule, aRule({ period: aPeriod('P9Y', { trigger: 'case-closed' }) }))).toBe('unlike');
    expect(compareStrictness(rule, aRule({ period: aPeriod('P2Y', { rounding: 'calendar-year' }) }))).toBe('unlike');
    expect(compareStrictness(rule, aRule({ action: 'review' }))).toBe('unlike');
  });
});
