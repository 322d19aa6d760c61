import { showClock, showDay, showDuration, showTime, showWeekday } from './show-time.js';

describe('an instant as people in Sweden read it', () => {
  it('stands in Swedish time, summer and winter', () => {
    expect(showTime('2026-11-24T01:30:00Z')).toBe('2026-11-24 02:30');
    expect(showTime('2026-06-24T00:30:00Z')).toBe('2026-06-24 02:30');
  });
  it('belongs to the Swedish day', () => {
    expect(showDay('2026-11-24T23:30:00Z')).toBe('2026-11-25');
  });
  it('of a calendar day has its weekday, and its year where that is another', () => {
    expect(showWeekday('2026-11-27', '2026-11-26')).toBe('fredag 27 november');
    expect(showWeekday('2025-12-31', '2026-01-02')).toBe('onsdag 31 december 2025');
  });
  it('is shown to the second where something goes on', () => {
    expect(showClock('2026-11-24T01:30:07Z')).toBe('02:30:07');
  });
  it.each([
    ['2026-11-24T01:00:00Z', '0 s'],
    ['2026-11-24T01:00:07.4Z', '7 s'],
    ['2026-11-24T01:03:20Z', '3 min 20 s'],
    ['2026-11-24T02:04:59Z', '1 tim 4 min'],
  ])('has lasted until %s for %s', (until, shown) => {
    expect(showDuration('2026-11-24T01:00:00Z', until)).toBe(shown);
  });
});
