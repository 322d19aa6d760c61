import { Temporal } from 'temporal-polyfill';
import { spansOf, type MeasuringPeriod } from './measuring-period.js';

const day = (text: string) => Temporal.PlainDate.from(text);

function ends(period: MeasuringPeriod, today: string, since: string): string[] {
  const spans = spansOf(period, day(today), day(since));
  return [
    String(spans.length),
    spans[0]!.from.toString(),
    spans.at(-1)!.from.toString(),
    spans.at(-1)!.until.toString(),
  ];
}

describe('the spans of a measuring period', () => {
  it.each<[MeasuringPeriod, string, string, string[]]>([
    ['thirty-days', '2026-11-24', '2020-01-01', ['30', '2026-10-26', '2026-11-24', '2026-11-25']],
    ['thirty-days', '2028-03-01', '2020-01-01', ['30', '2028-02-01', '2028-03-01', '2028-03-02']],
    ['year', '2026-11-24', '2020-01-01', ['12', '2025-12-01', '2026-11-01', '2026-12-01']],
    ['year', '2028-02-29', '2020-01-01', ['12', '2027-03-01', '2028-02-01', '2028-03-01']],
    ['all', '2026-11-24', '2026-09-30', ['3', '2026-09-01', '2026-11-01', '2026-12-01']],
    ['all', '2026-11-24', '2026-12-24', ['1', '2026-11-01', '2026-11-01', '2026-12-01']],
  ])('%s on %s since %s', (period, today, since, expected) => {
    expect(ends(period, today, since)).toEqual(expected);
  });
  it('follow on each other without a gap', () => {
    const spans = spansOf('all', day('2026-11-24'), day('2009-03-15'));
    spans.slice(1).forEach((span, at) => expect(span.from.equals(spans[at]!.until)).toBe(true));
  });
});
