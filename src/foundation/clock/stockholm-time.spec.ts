import { stockholmOffsetTime, stockholmTime } from './clock.js';

describe('an instant in Sweden', () => {
  it.each([
    ['2026-01-31T23:30:00Z', '2026-02-01 00:30:00', '2026-02-01T00:30:00+01:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29 03:00:00', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25 02:30:00', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T01:30:00.25Z', '2026-10-25 02:30:00', '2026-10-25T02:30:00.25+01:00'],
  ])('%s is %s for people and %s for machines', (instant, people, machines) => {
    expect(stockholmTime(new Date(instant))).toBe(people);
    expect(stockholmOffsetTime(new Date(instant))).toBe(machines);
  });
});
