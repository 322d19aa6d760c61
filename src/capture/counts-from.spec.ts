import { weighTime } from './counts-from.js';

const seen = new Date('2026-11-24T01:30:00Z');
const weigh = (publishedAt: string | null, publishedAtIs: 'platform' | 'author' | 'unknown') =>
  weighTime({ publishedAt: publishedAt === null ? null : new Date(publishedAt), publishedAtIs }, seen);

describe('the time from which the law counts', () => {
  it('is the publication where the platform sets it', () => {
    expect(weigh('2024-02-29T12:00:00Z', 'platform').countsFrom).toEqual(new Date('2024-02-29T12:00:00Z'));
  });
  it('is the first sight where the author set an earlier time', () => {
    expect(weigh('2024-02-29T12:00:00Z', 'author')).toEqual({
      publishedAt: new Date('2024-02-29T12:00:00Z'),
      publishedAtIs: 'author',
      countsFrom: seen,
    });
  });
  it.each([
    ['none is given', null, 'platform'],
    ['it is said to be unknown', '2024-01-01T00:00:00Z', 'unknown'],
    ['it lies in the future', '2026-11-24T01:36:00Z', 'platform'],
    ['it lies before there were social media', '1970-01-01T00:00:00Z', 'platform'],
    ['it is no time at all', 'nonsense', 'author'],
  ] as const)('is unknown where %s', (_, at, is) => {
    expect(weigh(at, is)).toEqual({ publishedAt: null, publishedAtIs: 'unknown', countsFrom: null });
  });
  it('bears with clocks that differ by minutes', () => {
    expect(weigh('2026-11-24T01:34:00Z', 'platform').countsFrom).toEqual(new Date('2026-11-24T01:34:00Z'));
  });
});
