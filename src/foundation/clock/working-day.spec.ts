import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { easterOf } from './public-holiday.js';
import { firstWorkingDayFrom, isWorkingDay } from './working-day.js';

const on = (day: string) => Temporal.PlainDate.from(day);

describe('Easter Sunday', () => {
  it.each([
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2038-04-25',
    '2285-03-22',
  ])('is %s', (day) => expect(easterOf(Number(day.slice(0, 4))).toString()).toBe(day));
});

describe('a working day', () => {
  it.each<[string, string]>([
    ['a Saturday', '2026-11-28'],
    ['a Sunday', '2026-11-29'],
    ['New Year’s Day', '2026-01-01'],
    ['Epiphany', '2026-01-06'],
    ['Good Friday', '2026-04-03'],
    ['Easter Monday', '2026-04-06'],
    ['1 May', '2026-05-01'],
    ['Ascension', '2026-05-14'],
    ['the national day', '2025-06-06'],
    ['Midsummer’s Eve', '2026-06-19'],
    ['the latest Midsummer’s Eve', '2027-06-25'],
    ['Christmas Eve', '2026-12-24'],
    ['Christmas Day', '2026-12-25'],
    ['the day after Christmas', '2025-12-26'],
    ['New Year’s Eve', '2026-12-31'],
  ])('is not %s, %s', (_, day) => expect(isWorkingDay(on(day))).toBe(false));

  it.each<[string, string]>([
    ['Maundy Thursday', '2026-04-02'],
    ['the Friday after Ascension', '2026-05-15'],
    ['Whit Monday', '2026-05-25'],
    ['a Friday in June before 19', '2026-06-12'],
    ['the Friday before All Saints’ Day', '2026-10-30'],
    ['Twelfth Night', '2026-01-05'],
  ])('is %s, %s', (_, day) => expect(isWorkingDay(on(day))).toBe(true));

  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-28', '2026-11-30'],
    ['2026-04-03', '2026-04-07'],
    ['2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04'],
    ['2026-06-19', '2026-06-22'],
  ])('from %s on is first %s', (day, first) => expect(firstWorkingDayFrom(on(day)).toString()).toBe(first));
});
