import { listSearchErrors, readSearchForm, searchPath, toFilter } from './search-form.js';

const sight = { recordsCreatorIds: [1], triagedOf: [], restrictedOf: [1] };
const form = (query: Record<string, unknown>) => readSearchForm(query);

describe('the search form', () => {
  it('seeks everything within sight when it is empty', () => {
    expect(toFilter(form({}), sight)).toEqual({
      ...sight,
      words: null,
      channelId: null,
      origin: null,
      state: null,
      from: null,
      before: null,
    });
  });

  it('counts whole days in Sweden, also where the clocks change', () => {
    const filter = toFilter(form({ fran: '2026-03-29', till: '2026-03-29' }), sight);
    expect(filter.from?.toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(filter.before?.toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });

  it('takes no notice of what is none of its choices', () => {
    const filter = toFilter(form({ kanal: '1;', ursprung: 'x', lage: ['gone'], q: ['a'] }), sight);
    expect(filter).toMatchObject({ channelId: null, origin: null, state: null, words: null });
  });

  it.each(['2026-02-30', '24 november', '2026-1-1'])('says that %s is no day', (fran) => {
    expect(listSearchErrors(form({ fran }))).toEqual({ fran: 'not-a-day' });
  });

  it('says when it would end before it begins', () => {
    expect(listSearchErrors(form({ fran: '2026-11-24', till: '2026-11-23' }))).toEqual({
      till: 'ends-before-it-begins',
    });
  });

  it('keeps what was sought in the address of the next page', () => {
    const sought = form({ q: 'snö & is', lage: 'gone' });
    expect(searchPath(sought, 'abc')).toBe('/handlingar?q=sn%C3%B6+%26+is&lage=gone&efter=abc');
    expect(searchPath(form({}), null)).toBe('/handlingar');
  });
});
