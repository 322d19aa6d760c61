import { Temporal } from 'temporal-polyfill';
import { latestSlot, missedSlots } from './capture-slot.js';

const nightAt = Temporal.PlainTime.from('02:30');
const night = (now: string) => latestSlot(new Date(now), 'night', nightAt).toISOString();

describe('the latest slot of the night', () => {
  it.each([
    ['winter, just before', '2026-11-24T01:29:59Z', '2026-11-23T01:30:00.000Z'],
    ['winter, on the minute', '2026-11-24T01:30:00Z', '2026-11-24T01:30:00.000Z'],
    ['summer', '2026-07-01T00:30:00Z', '2026-07-01T00:30:00.000Z'],
    ['the spring night that skips 02:30, before', '2026-03-29T01:29:59Z', '2026-03-28T01:30:00.000Z'],
    ['the spring night that skips 02:30, at 03:30', '2026-03-29T01:30:00Z', '2026-03-29T01:30:00.000Z'],
    ['the autumn night that has 02:30 twice, the first', '2026-10-25T00:30:00Z', '2026-10-25T00:30:00.000Z'],
    ['the autumn night that has 02:30 twice, the second', '2026-10-25T01:30:00Z', '2026-10-25T00:30:00.000Z'],
    ['the day after a missed night', '2026-11-24T15:00:00Z', '2026-11-24T01:30:00.000Z'],
    ['just after midnight at home, the day before in UTC', '2026-11-23T23:30:00Z', '2026-11-23T01:30:00.000Z'],
  ])('is right in %s', (_, now, slot) => {
    expect(night(now)).toBe(slot);
  });

  it('comes once for each day of a year, minute by minute over both changes of clock', () => {
    for (const day of ['2026-03-28', '2026-10-24']) {
      const start = new Date(`${day}T12:00:00Z`).getTime();
      const slots = new Set(
        Array.from({ length: 48 * 60 }, (_, m) => night(new Date(start + m * 60_000).toISOString())),
      );
      expect(slots.size).toBe(3);
    }
  });
});

describe('the hourly slot', () => {
  it('is the whole hour', () => {
    expect(latestSlot(new Date('2026-11-24T15:59:59.999Z'), 'hour', nightAt).toISOString()).toBe(
      '2026-11-24T15:00:00.000Z',
    );
  });
});

describe('missed slots', () => {
  const slot = (iso: string) => new Date(iso);
  it.each([
    ['2026-11-23T01:30:00Z', '2026-11-24T01:30:00Z', 'night', 0],
    ['2026-03-28T01:30:00Z', '2026-03-29T01:30:00Z', 'night', 0],
    ['2026-10-24T00:30:00Z', '2026-10-26T01:30:00Z', 'night', 1],
    ['2026-11-20T01:30:00Z', '2026-11-24T01:30:00Z', 'night', 3],
    ['2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z', 'hour', 0],
    ['2026-11-24T10:00:00Z', '2026-11-24T13:00:00Z', 'hour', 2],
    ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z', 'hour', 0],
  ] as const)('from %s to %s, %s: %i', (lastGood, now, rhythm, missed) => {
    expect(missedSlots(slot(lastGood), slot(now), rhythm)).toBe(missed);
  });
});
