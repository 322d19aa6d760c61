import { Temporal } from 'temporal-polyfill';
import { nextReadOn } from './reading-interval.js';

const today = Temporal.PlainDate.from('2026-11-24');
const daysUntilNext = (ageDays: number, spread: bigint) =>
  nextReadOn(today.subtract({ days: ageDays }), today, spread).since(today, { largestUnit: 'day' }).days;

describe('the next reading of a thread', () => {
  it.each([0, 1, 29])('comes the next night for a post %i days old', (age) => {
    expect(daysUntilNext(age, 12345n)).toBe(1);
  });
  it.each([
    [30, 7],
    [89, 7],
    [90, 30],
    [364, 30],
    [365, 90],
    [4000, 90],
  ])('comes within its interval for a post %i days old (%i days)', (age, most) => {
    const days = Array.from({ length: 200 }, (_, id) => daysUntilNext(age, BigInt(id)));
    expect(Math.max(...days)).toBe(most);
    expect(Math.min(...days)).toBe(Math.ceil(most / 2));
  });
  it('is spread evenly over the nights', () => {
    const nights = new Set(Array.from({ length: 1000 }, (_, id) => daysUntilNext(400, BigInt(id))));
    expect(nights.size).toBe(46);
  });
  it('bears with a post from the future', () => {
    expect(daysUntilNext(-3, 1n)).toBe(1);
  });
});
