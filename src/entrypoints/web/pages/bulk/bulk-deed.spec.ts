import { isUnderstood, readSearchForm } from '../records/search-form.js';
import { doneBulkPath, readDone } from './bulk-deed.js';

const queryOf = (path: string) => Object.fromEntries(new URLSearchParams(path.split('?')[1]));

describe('what was done with everything that a search found', () => {
  it('is told on the page of the same search', () => {
    const form = readSearchForm({ q: 'bro & väg', kanal: '3' });
    const done = { deed: 'inactive', records: 12, isBeingAssessed: true } as const;
    const query = queryOf(doneBulkPath(form, done));
    expect(readSearchForm(query)).toEqual(form);
    expect(readDone(query)).toEqual(done);
  });
  it('is nothing where an address does not say', () => {
    expect(readDone({})).toBeNull();
    expect(readDone({ klassade: 'alla' })).toBeNull();
  });
});

describe('a search for a deed', () => {
  it('is understood where every field that is filled in narrows it', () => {
    expect(isUnderstood(readSearchForm({}))).toBe(true);
    expect(isUnderstood(readSearchForm({ kanal: '3', ursprung: 'received', lage: 'gone', fran: '2026-01-01' }))).toBe(
      true,
    );
  });
  it.each([
    { kanal: 'alla' },
    { ursprung: 'x' },
    { lage: 'x' },
    { fran: 'i går' },
    { fran: '2026-02-01', till: '2026-01-01' },
  ])('is not with %o', (query) => {
    expect(isUnderstood(readSearchForm(query))).toBe(false);
  });
});
