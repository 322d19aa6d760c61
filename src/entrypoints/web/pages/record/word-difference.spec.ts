import fc from 'fast-check';
import { findWordDifference, type DifferencePiece } from './word-difference.js';

const shown = (before: string, after: string) =>
  findWordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('the difference between two wordings', () => {
  it('is none where nothing was changed', () => {
    expect(shown('Bron är klar.', 'Bron är klar.')).toBe('Bron är klar.');
    expect(findWordDifference('', '')).toEqual([]);
  });

  it.each([
    ['Bron är klar i maj.', 'Bron är klar i juni.', 'Bron är klar i [-maj.-][+juni.+]'],
    ['Bron är klar', 'Bron är snart klar', 'Bron är [+snart +]klar'],
    ['a b c', 'a c', 'a [-b -]c'],
    ['en helt annan mening', 'två nya ord', '[-en helt annan mening-][+två nya ord+]'],
    ['', 'Nytt', '[+Nytt+]'],
    ['Hej', 'Hej då', 'Hej[+ då+]'],
  ])('from %j to %j is %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('gives both texts back when its pieces are joined', () => {
    const text = fc
      .array(fc.constantFrom('bro', 'väg', 'is', ' ', '\n', '  ', 'å'), { maxLength: 60 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = findWordDifference(before, after);
        expect(join(pieces, 'added')).toBe(before);
        expect(join(pieces, 'removed')).toBe(after);
      }),
    );
  });

  it('gives both back and is soon found also where long texts have nothing in common', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 2500 }, (_, at) => `${letter}${at}`).join(' '),
    ) as [string, string];
    const started = performance.now();
    const pieces = findWordDifference(before, after);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(join(pieces, 'added')).toBe(before);
    expect(join(pieces, 'removed')).toBe(after);
  });

  it('finds one changed word in ten thousand characters', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `ord${at}`);
    const changed = words.with(1000, 'annat');
    expect(findWordDifference(words.join(' '), changed.join(' ')).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'ord1000' },
      { kind: 'added', text: 'annat' },
    ]);
  });
});

function join(pieces: readonly DifferencePiece[], without: DifferencePiece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}
