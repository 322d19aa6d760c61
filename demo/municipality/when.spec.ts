import { daysAgo, instantOf, on, yearBefore } from './when.js';

describe('instantOf', () => {
  test.each([
    ['the day has just been', on('11-23 10:00'), '2026-11-24T12:00:00Z', '2025-11-23T09:00:00.000Z'],
    ['the day was a fortnight ago', on('11-10 10:00'), '2026-11-24T12:00:00Z', '2026-11-10T09:00:00.000Z'],
    ['the day is later in the year', on('12-03 10:00'), '2026-11-24T12:00:00Z', '2025-12-03T09:00:00.000Z'],
    ['summer time', on('06-06 08:15'), '2026-11-24T12:00:00Z', '2026-06-06T06:15:00.000Z'],
    ['a year earlier', yearBefore('06-06 08:15'), '2026-11-24T12:00:00Z', '2025-06-06T06:15:00.000Z'],
    ['new year', on('12-20 13:00'), '2027-01-02T12:00:00Z', '2025-12-20T12:00:00.000Z'],
    ['days ago are days in Stockholm', daysAgo(1, '06:00'), '2026-11-23T23:30:00Z', '2026-11-23T05:00:00.000Z'],
  ])('%s', (_, when, asOf, expected) => {
    expect(instantOf(when, new Date(asOf)).toISOString()).toBe(expected);
  });
});
