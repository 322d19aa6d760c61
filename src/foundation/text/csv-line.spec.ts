import fc from 'fast-check';
import { csvCell, csvLine, readCsvCell } from './csv-line.js';

describe('a line of CSV', () => {
  it('separates by semicolon and ends as RFC 4180 says', () => {
    expect(csvLine(['1', 'Hej', ''])).toBe('1;Hej;\r\n');
  });

  it.each([
    ['a semicolon', 'a;b', '"a;b"'],
    ['a comma, for those who open it in another country', 'a,b', '"a,b"'],
    ['a quote', 'sa "hej"', '"sa ""hej"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['spaces at its edges', ' a', '" a"'],
  ])('quotes %s', (_, text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each(['=1+1', '+46 500', '-2', '@norrsunda hej', '=HYPERLINK("http://x")', '＝1', '＋1', '－1', '＠x'])(
    'never lets a cell be a formula: %s',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['\t=1', '\r=1', '\n=1', ' =1', '\r\n\t @x'])('looks behind what a spreadsheet strips: %j', (text) => {
    expect(csvCell(text)).toMatch(/^"?'/);
  });

  it.each([
    ['a\u0007b', 'a[U+0007]b'],
    ['a\u202eb', 'a[U+202E]b'],
    ['a\u0000b', 'a[U+0000]b'],
  ])('shows what would act: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each(['=1', "'=1", "''-1", " '@x", "'hej'", 'hej'])('is given back by its reading: %j', (text) => {
    expect(readCsvCell(csvCell(text).replace(/^"|"$/g, ''))).toBe(text);
  });

  it('gives every text back to a reader of RFC 4180, but for what it makes inert', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', ',', ' ', '\n') })), (texts) => {
        expect(readLine(csvLine(['x', ...texts]))).toEqual(['x', ...texts]);
      }),
    );
  });
});

/** The grammar of RFC 4180, with a semicolon. */
function readLine(line: string): string[] {
  const cells = line.slice(0, -2).matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))/g);
  return [...cells].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}
