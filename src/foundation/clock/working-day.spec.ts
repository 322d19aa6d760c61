import { Temporal } from 'temporal-polyfill';
import { firstWorkingDayFrom, isWorkingDay, nextWorkingDayAfter } from './working-day.js';

const on = (day: string) => Temporal.PlainDate.from(day);

describe('Easter Monday', () => {
  it.each([
    '2008-03-24',
    '2011-04-25',
    '2019-04-22',
    '2024-04-01',
    '2025-04-21',
    '2026-04-06',
    '2038-04-26',
    '2089-04-04',
    '2285-03-23',
  ])('is %s', (day) => expect(isWorkingDay(on(day))).toBe(false));
});

describe('the sixth of June', () => {
  it('is a working day until it became a holiday in 2005', () => {
    expect(isWorkingDay(on('2003-06-06'))).toBe(true);
    expect(isWorkingDay(on('2005-06-06'))).toBe(false);
  });
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

  it.each<[string, string, string]>([
    ['Friday', '2026-11-27', '2026-11-30'],
    ['Saturday', '2026-11-28', '2026-11-30'],
    ['Sunday', '2026-11-29', '2026-11-30'],
    ['Thursday before Midsummer’s Eve', '2026-06-18', '2026-06-22'],
    ['Midsummer’s Eve', '2026-06-19', '2026-06-22'],
    ['Wednesday before Christmas', '2026-12-23', '2026-12-28'],
    ['Christmas Day', '2026-12-25', '2026-12-28'],
    ['Wednesday before New Year', '2026-12-30', '2027-01-04'],
    ['New Year’s Eve', '2026-12-31', '2027-01-04'],
    ['Wednesday before Ascension', '2026-05-13', '2026-05-15'],
    ['Maundy Thursday', '2026-04-02', '2026-04-07'],
  ])('after a %s, %s, is next %s', (_, day, next) => expect(nextWorkingDayAfter(on(day)).toString()).toBe(next));
});
