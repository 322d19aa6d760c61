import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { aPeriod } from '../../test/builders/a-rule.js';
import { anyDay, anyLength, anyPeriod } from '../../test/builders/any-rule.js';
import { dueOn } from './due-on.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other);

describe('the day on which a period has run out', () => {
  it.each([
    ['2024-03-04', 'P2Y', '2026-03-04'],
    ['2026-11-24', 'P0D', '2026-11-24'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-01-28', 'P1M', '2026-02-28'],
    ['2026-03-31', 'P3M', '2026-06-30'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P2Y', '2026-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2096-02-29', 'P4Y', '2100-02-28'],
    ['2025-02-28', 'P3Y', '2028-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-12-31', 'P1Y', '2027-12-31'],
    ['2026-01-01', 'P1Y', '2027-01-01'],
    ['2027-11-30', 'P3M', '2028-02-29'],
    ['2026-12-24', 'P2W', '2027-01-07'],
    ['2028-02-22', 'P1W', '2028-02-29'],
    ['2026-03-28', 'P1D', '2026-03-29'],
    ['2026-03-29', 'P1D', '2026-03-30'],
    ['2026-10-24', 'P2D', '2026-10-26'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2024-02-29', 'P1Y1M', '2025-03-29'],
    ['2025-12-30', 'P1Y2M1W3D', '2027-03-10'],
  ])('counted from %s with %s is %s', (triggered, length, due) => {
    expect(dueOn(day(triggered), aPeriod(length)).toString()).toBe(due);
  });

  it.each([
    ['2024-03-04', 'P2Y', '2027-01-01'],
    ['2024-12-31', 'P2Y', '2027-01-01'],
    ['2025-12-31', 'P1D', '2027-01-01'],
    ['2024-02-29', 'P1Y', '2026-01-01'],
    ['2026-11-24', 'P0D', '2027-01-01'],
    ['2026-12-31', 'P0D', '2027-01-01'],
  ])('counted from %s with %s to the end of the year is %s', (triggered, length, due) => {
    expect(dueOn(day(triggered), aPeriod(length, { rounding: 'calendar-year' })).toString()).toBe(due);
  });

  it.each([
    ['2026-01-01', 'P0D'],
    ['2025-01-01', 'P1Y'],
    ['2025-12-31', 'P1D'],
  ])('is a whole year later where what began on %s runs out after %s, on 1 January', (triggered, length) => {
    expect(dueOn(day(triggered), aPeriod(length)).toString()).toBe('2026-01-01');
    expect(dueOn(day(triggered), aPeriod(length, { rounding: 'calendar-year' })).toString()).toBe('2027-01-01');
  });

  it('is an error where the calendar has no such day', () => {
    expect(() => dueOn(day('2026-11-24'), aPeriod('P300000Y'))).toThrow(
      expect.objectContaining({ name: 'RangeError' }),
    );
  });

  it('is never before the trigger day', () => {
    fc.assert(
      fc.property(anyDay(), anyPeriod(), (triggered, period) => {
        expect(compare(dueOn(triggered, period), triggered)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is never earlier for what was triggered later', () => {
    fc.assert(
      fc.property(anyDay(), fc.nat(40), anyPeriod(), (triggered, days, period) => {
        const later = dueOn(triggered.add({ days }), period);
        expect(compare(later, dueOn(triggered, period))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is never earlier for a longer period', () => {
    fc.assert(
      fc.property(anyDay(), anyPeriod(), anyLength(), (triggered, period, more) => {
        const longer = dueOn(triggered, { ...period, length: sum(period.length, more) });
        expect(compare(longer, dueOn(triggered, period))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is made later by rounding, by a year at most, and then is 1 January', () => {
    fc.assert(
      fc.property(anyDay(), anyLength(), (triggered, length) => {
        const exact = dueOn(triggered, aPeriod('P0D', { length }));
        const rounded = dueOn(triggered, aPeriod('P0D', { length, rounding: 'calendar-year' }));
        expect(compare(rounded, exact)).toBe(1);
        expect(compare(rounded, exact.add({ days: 366 }))).toBeLessThanOrEqual(0);
        expect(rounded.toString()).toMatch(/-01-01$/);
      }),
    );
  });

  it('is the same for all that was triggered in one year, where whole years are rounded', () => {
    fc.assert(
      fc.property(anyDay(), fc.nat(30), (triggered, years) => {
        const period = aPeriod(`P${years}Y`, { rounding: 'calendar-year' });
        expect(dueOn(triggered, period).toString()).toBe(`${triggered.year + years + 1}-01-01`);
      }),
    );
  });
});

function sum(one: Temporal.Duration, other: Temporal.Duration): Temporal.Duration {
  return Temporal.Duration.from({
    years: one.years + other.years,
    months: one.months + other.months,
    weeks: one.weeks + other.weeks,
    days: one.days + other.days,
  });
}
