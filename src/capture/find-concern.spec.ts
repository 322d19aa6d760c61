import { findConcern } from './find-concern.js';

const now = new Date('2026-11-24T08:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);

describe('a channel that nobody complains of', () => {
  it.each([
    ['was registered yesterday and waits for its first night', 1, null, null, null],
    ['was registered three days ago and never captured', 3, null, null, 'never-captured'],
    ['was captured last night, with something new', 300, 0.2, 0.2, null],
    ['has not been captured for three nights', 300, 3, 3, 'not-captured-lately'],
    ['is captured each night and silent since spring', 300, 0.2, 200, 'nothing-new-for-long'],
    ['is captured each night and has always been silent', 100, 0.2, null, 'nothing-new-for-long'],
  ] as const)('that %s', (_, registered, captured, news, concern) => {
    const standing = {
      capturedAt: captured === null ? null : daysAgo(captured),
      newsAt: news === null ? null : daysAgo(news),
    };
    expect(findConcern(daysAgo(registered), standing, now)).toBe(concern);
  });
});
