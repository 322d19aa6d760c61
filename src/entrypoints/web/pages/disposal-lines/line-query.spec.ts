import { everyLine } from '../../../../disposal/index.js';
import { linesPath, queryOfGroup, readLineQuery, toLineFilter } from './line-query.js';

const filterOf = (query: Readonly<Record<string, unknown>>) => toLineFilter(readLineQuery(query));

describe('the address of lines', () => {
  it('asks for every line where it says nothing', () => {
    expect(filterOf({})).toEqual(everyLine);
    expect(filterOf({ marke: ['read'], annat: 'x' })).toEqual(everyLine);
  });

  it('asks for a group by all that the group has, and by what it has not', () => {
    const group = { channelId: 3, class: null, ruleRef: null, year: 2024, lines: 2, unmarked: 2, read: 0 };
    expect(toLineFilter(queryOfGroup(group))).toEqual({
      ...everyLine,
      channelId: 3,
      class: '',
      ruleRef: 0,
      year: 2024,
    });
    expect(linesPath(7, queryOfGroup(group), { marke: 'unmarked' })).toBe(
      '/gallring/7/rader?kanal=3&typ=-&regel=-&ar=2024&marke=unmarked',
    );
  });

  it.each([
    [{ kanal: 'alla' }],
    [{ kanal: '-' }],
    [{ regel: '0' }],
    [{ ar: 'i år' }],
    [{ ursprung: 'x' }],
    [{ marke: 'bort' }],
    [{ utfall: 'x' }],
  ])('is not understood as a wider choice: %j', (query) => {
    expect(filterOf(query)).toBeNull();
  });
});
