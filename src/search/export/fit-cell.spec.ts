import { csvLine } from '../../foundation/text/index.js';
import { fitCell } from './fit-cell.js';

describe('a text in a cell', () => {
  it('is shortened where a cell cannot hold it, says so, and no character is cut in two', () => {
    const cell = fitCell('😀'.repeat(20_000));
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/^(😀)+ …\[förkortad/u);
  });

  it('fits with the mark that makes it inert, and with controls written out', () => {
    expect(csvLine([fitCell('='.repeat(40_000))]).trimEnd().length).toBeLessThanOrEqual(32_767);
    expect(fitCell('\u0007'.repeat(32_000)).length).toBeLessThanOrEqual(32_767);
  });

  it('is left alone where it fits', () => {
    expect(fitCell('åäö')).toBe('åäö');
  });
});
