import { gridValues, percentFromTop, roundUp } from './chart-scale.js';

describe('the scale of a chart', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 5],
    [9, 10],
    [10, 10],
    [11, 20],
    [4321, 5000],
    [999_999, 1_000_000],
  ])('of values up to %i ends at %i', (greatest, top) => {
    expect(roundUp(greatest)).toBe(top);
  });
  it('has whole numbers on its lines', () => {
    expect([gridValues(1), gridValues(5), gridValues(20)]).toEqual([
      [0, 1],
      [0, 5],
      [0, 10, 20],
    ]);
  });
  it('puts the top above and nothing below', () => {
    expect([percentFromTop(20, 20), percentFromTop(5, 20), percentFromTop(0, 20)]).toEqual([0, 75, 100]);
  });
});
