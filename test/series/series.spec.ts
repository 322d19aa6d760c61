import { inGroups } from './series.js';

describe('a series', () => {
  it.each([
    [5, 3, [3, 2]],
    [6, 3, [3, 3]],
    [2, 6, [2]],
  ])('of %i in groups of at most %i is %j', (times, atMost, groups) => {
    expect(inGroups(times, atMost)).toEqual(groups);
  });
});
