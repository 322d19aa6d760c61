import { readWordQuery } from './word-query.js';

describe('what a person typed', () => {
  it('is sought in all its inflections', () => {
    expect(readWordQuery('Skolor')).toMatch(/^\('skolor' \| .*'skolan'/);
  });

  it('is sought word for word in quotes', () => {
    expect(readWordQuery('"trasig belysning"')).toBe(`'trasig belysning'`);
    expect(readWordQuery('"aldrig stängd')).toBe(`'aldrig stängd'`);
  });

  it('may leave words out, name alternatives and begin a word', () => {
    expect(readWordQuery('"is" -"snö"')).toBe(`'is' & !('snö')`);
    expect(readWordQuery('"is" eller "snö" "halka"')).toBe(`'is' | 'snö' & 'halka'`);
    expect(readWordQuery('bygg*')).toBe(`'bygg':*`);
  });

  it('leaves numbers, addresses and tags as they are', () => {
    expect(readWordQuery('2026/123')).toBe(`'2026/123'`);
    expect(readWordQuery('#2026!')).toBe(`'2026'`);
  });

  it.each(['', '  ', '"', '-', '""', '!!!', '*', 'eller', `'`])('seeks nothing with %j', (typed) => {
    expect(readWordQuery(typed)).toBeNull();
  });

  it('cannot steer the query', () => {
    expect(readWordQuery(`1'2 3\\:4*5 6|7`)).toBe(`'1 2' & '3 :4*5' & '6|7'`);
  });
});
