import { readStockholmTime } from './read-stockholm-time.js';

describe('a time as somebody in Sweden types it', () => {
  it.each([
    ['2026-11-24 10:12', '2026-11-24T09:12:00.000Z'],
    ['2026-07-01 9.05', '2026-07-01T07:05:00.000Z'],
    [' 2026-11-24T10:12:13 ', '2026-11-24T09:12:13.000Z'],
    ['2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
  ])('%s is %s', (typed, instant) => {
    expect(readStockholmTime(typed)!.toISOString()).toBe(instant);
  });

  it.each(['', '2026-11-24', '2026-02-30 10:00', '2026-11-24 25:00', 'i går', '24/11 2026 10:12'])(
    '%s is none',
    (typed) => {
      expect(readStockholmTime(typed)).toBeNull();
    },
  );
});
