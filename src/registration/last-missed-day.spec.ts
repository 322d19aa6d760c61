import { Temporal } from 'temporal-polyfill';
import { lastMissedDay } from './last-missed-day.js';

describe('the last day whose number from the diary is missed', () => {
  it.each([
    ['a Thursday, for a day to answer in', '2026-11-26', 1, '2026-11-24'],
    ['a Thursday, for three', '2026-11-26', 3, '2026-11-22'],
    ['a Monday: the weekend is nobody’s', '2026-11-30', 1, '2026-11-26'],
    ['a Saturday', '2026-11-28', 1, '2026-11-26'],
    ['after Christmas', '2026-12-28', 2, '2026-12-21'],
    ['New Year', '2027-01-04', 3, '2026-12-27'],
  ])('on %s', (_, today, awaitDays, expected) => {
    expect(lastMissedDay(Temporal.PlainDate.from(today), awaitDays).toString()).toBe(expected);
  });
});
