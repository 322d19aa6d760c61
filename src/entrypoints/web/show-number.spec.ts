import { showBytes, showCounted, showNumber } from './show-number.js';

describe('a number as people in Sweden read it', () => {
  it('parts thousands with a space that does not break', () => {
    expect(showNumber(1_234_567)).toBe('1\u00a0234\u00a0567');
  });
  it.each([
    [0, '0 nya'],
    [1, '1 ny'],
    [2, '2 nya'],
  ])('agrees with its noun: %i', (number, shown) => {
    expect(showCounted(number, 'ny', 'nya')).toBe(shown);
  });
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [3_440_000, '3,4 MB'],
    [2e15, '2\u00a0000 TB'],
  ])('tells the size of %d bytes', (bytes, shown) => {
    expect(showBytes(bytes)).toBe(shown);
  });
});
