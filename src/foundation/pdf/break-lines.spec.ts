import fc from 'fast-check';
import { breakLines } from './break-lines.js';

const widthOf = (text: string) => text.length;

describe('the lines of a text', () => {
  it('break between words, and keep the space that stood there', () => {
    expect(breakLines('en två tre', 7, widthOf)).toEqual(['en två ', 'tre']);
  });

  it('break within a word that is wider than a line, never within a character', () => {
    expect(breakLines('a👩‍🚒👩‍🚒', 6, widthOf)).toEqual(['a👩‍🚒', '👩‍🚒']);
  });

  it('end where the text has a line end, and are never none', () => {
    expect(breakLines('a\n\nb', 9, widthOf)).toEqual(['a', '', 'b']);
    expect(breakLines('', 9, widthOf)).toEqual(['']);
  });

  it('hold the whole text, and no line is too wide', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'bb', ' ', '-'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (words, width) => {
        const lines = breakLines(words, width, widthOf);
        expect(lines.join('')).toBe(words);
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
