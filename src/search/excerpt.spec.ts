import { markEnd, markStart, readExcerpt } from './excerpt.js';

const mark = (word: string) => `${markStart}${word}${markEnd}`;
const shown = (marked: string) => readExcerpt(marked).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text));

describe('an excerpt', () => {
  it('is a short text as it stands, on one line', () => {
    expect(shown('När öppnar\n\nisbanan?')).toEqual(['När öppnar isbanan?']);
    expect(shown('')).toEqual([]);
  });

  it('marks the sought words', () => {
    expect(shown(`${mark('Isbanan')} öppnar. Är ${mark('isbanan')} ny?`)).toEqual([
      '[Isbanan]',
      ' öppnar. Är ',
      '[isbanan]',
      ' ny?',
    ]);
  });

  it('is the beginning of a long text, cut between words', () => {
    const [piece, ...more] = shown('sopor '.repeat(200));
    expect(more).toEqual([]);
    expect(piece).toMatch(/^(sopor )+…$/);
    expect(piece!.length).toBeLessThan(290);
  });

  it('begins before the first sought word where that stands far in', () => {
    const text = shown(`${'ord '.repeat(200)}${mark('isbana')} och mer`).join('');
    expect(text).toMatch(/^… (ord )+\[isbana\] och mer$/);
  });

  it('is cut within a text without spaces, never within a character', () => {
    expect(shown('a'.repeat(1000)).join('')).toHaveLength(282);
    expect(shown(`a${'😀'.repeat(500)}`).join('')).not.toMatch(/\p{Surrogate}/u);
  });
});
