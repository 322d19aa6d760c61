import fc from 'fast-check';
import { csvLine, readCsvCell } from './csv-line.js';
import { readCsv } from './read-csv.js';

const cellsOf = (text: string) => {
  const read = readCsv(text);
  if (read.kind === 'unclosed') throw new Error(`unclosed on line ${read.line}`);
  return read.lines.map(({ cells }) => cells);
};

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\r1\t2'],
    ['semicolons where commas stand within quotes', '"a";b\r\n1;2'],
  ])('is read with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('counts its lines as a spreadsheet counts its rows', () => {
    const read = readCsv('a;b\r\n"x\r\ny";2\r\n\r\n3;4');
    expect(read).toEqual({
      kind: 'lines',
      lines: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['x\r\ny', '2'] },
        { line: 4, cells: ['3', '4'] },
      ],
    });
  });

  it('tells where a quote begins that never ends', () => {
    expect(readCsv('a;b\n1;"2\n3;4')).toEqual({ kind: 'unclosed', line: 2 });
  });

  it('gives back what was written, formulas made inert and all', () => {
    const characters = fc.constantFrom('a', 'å', '"', ';', ',', ' ', '\n', '=', "'", '-');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: characters }), { maxLength: 6 }), (texts) => {
        const [, cells] = cellsOf(csvLine(['a', 'b', 'c']) + csvLine(['x', ...texts]));
        expect(cells!.map(readCsvCell)).toEqual(['x', ...texts]);
      }),
    );
  });
});
