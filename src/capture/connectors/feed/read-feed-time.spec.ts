import { readFeedTime } from './read-feed-time.js';

describe('the time of an entry', () => {
  it.each([
    ['Mon, 23 Nov 2026 15:20:00 +0100', '2026-11-23T14:20:00.000Z'],
    ['23 Nov 2026 15:20 GMT', '2026-11-23T15:20:00.000Z'],
    ['Mon, 23 Nov 26 15:20:00 UT', '2026-11-23T15:20:00.000Z'],
    ['Mon, 23 November 2026 15:20:00 CET', '2026-11-23T14:20:00.000Z'],
    ['mån, 4 maj 2026 15:20:00 CEST', '2026-05-04T13:20:00.000Z'],
    ['Tor, 01 okt 2026 08:00:00 +02:00', '2026-10-01T06:00:00.000Z'],
    ['Fredag, 23 Nov 2026 15:20:00 EST', '2026-11-23T20:20:00.000Z'],
    ['2026-11-23T15:20:00+01:00', '2026-11-23T14:20:00.000Z'],
    ['2026-11-23T15:20:00.123Z', '2026-11-23T15:20:00.123Z'],
    ['2026-11-23T15:20+01:00', '2026-11-23T14:20:00.000Z'],
    ['2026-11-23 15:20:00 +0100', '2026-11-23T14:20:00.000Z'],
  ])('is read from %s', (written, instant) => {
    expect(readFeedTime(written)?.toISOString()).toBe(instant);
  });

  it.each([
    null,
    '',
    'i går',
    '2026-11-23',
    '2026-11-23T15:20:00',
    'Mon, 23 Nov 2026 15:20:00',
    '45 Nov 2026 15:20:00 GMT',
    '23 Foo 2026 15:20:00 GMT',
    '23 Nov 2026 15:20:00 XYZ',
    '2026-99-99T15:20:00Z',
    '31 Feb 2026 15:20:00 GMT',
  ])('is unknown where it is %j', (written) => {
    expect(readFeedTime(written)).toBeNull();
  });
});
