import type { FontName } from './font-files.js';
import { splitIntoRuns, type Glyphs } from './text-runs.js';

const glyphs: Glyphs = {
  findFont: (codePoint) => {
    if (codePoint < 0x250) return 'regular';
    if (codePoint < 0x500) return 'other-scripts';
    return codePoint > 0x1f000 ? 'emoji' : null;
  },
  hasGlyph: (font: FontName, codePoint) => ['arabic', 'thai'].includes(font) && codePoint > 0x500,
  findJoined: (sequence) => ({ '👨‍👩‍👧': '👨‍👩‍👧', '👍🏽': '👍' })[sequence] ?? null,
};
const split = (line: string, direction?: 'left-to-right' | 'right-to-left') =>
  splitIntoRuns(line, 'regular', glyphs, direction);
const partsOf = (line: string) => split(line).flatMap(({ parts }) => parts);
const shown = (line: string) =>
  partsOf(line)
    .map(({ text }) => text)
    .join('');

describe('a line of text', () => {
  it('is split over the fonts that can show it', () => {
    expect(partsOf('Hej мир 😀!')).toEqual([
      { font: 'regular', text: 'Hej ' },
      { font: 'other-scripts', text: 'мир ' },
      { font: 'emoji', text: '😀' },
      { font: 'regular', text: '!' },
    ]);
  });

  it('spells what no font can show', () => {
    expect(partsOf('a你b')).toEqual([{ font: 'regular', text: 'a[U+4F60]b' }]);
  });

  it('leaves out what shows nothing by itself', () => {
    expect(shown('🤝🏽\u200d❤\ufe0f\u200b')).toBe('🤝[U+2764]');
  });

  it('composes letters, so that å is one glyph however it was typed', () => {
    expect(partsOf('a\u030a')).toEqual([{ font: 'regular', text: 'å' }]);
  });

  it('is none where there is no text', () => {
    expect(split('')).toEqual([]);
  });

  it('shows joined emoji as one sign, or as their parts, and says what was written', () => {
    expect(split('👨‍👩‍👧')).toMatchObject([{ kind: 'text', text: '👨‍👩‍👧', parts: [{ text: '👨‍👩‍👧' }] }]);
    expect(split('👍🏽')).toMatchObject([{ kind: 'stand-in', text: '👍🏽', parts: [{ text: '👍🏽' }] }]);
    expect(split('👩🏽‍🚒')).toMatchObject([{ kind: 'stand-in', text: '👩🏽‍🚒', parts: [{ text: '👩🚒' }] }]);
  });

  it('draws what is not Latin, Greek or Cyrillic, a sentence at a time', () => {
    expect(split('Hej ไทย, ไทย!')).toMatchObject([
      { kind: 'text', text: 'Hej ' },
      { kind: 'drawn', level: 0, text: 'ไทย, ไทย' },
      { kind: 'text', text: '!' },
    ]);
  });

  it('draws from the right what is written from there, and leaves words from the left as text', () => {
    expect(split('Hej مرحبا بك du')).toMatchObject([
      { kind: 'text', level: 0, text: 'Hej ' },
      { kind: 'drawn', level: 1, text: 'مرحبا بك' },
      { kind: 'text', level: 0, text: ' du' },
    ]);
    expect(split('بك du (مرحبا)!', 'right-to-left')).toMatchObject([
      { kind: 'drawn', level: 1, text: 'بك ' },
      { kind: 'text', level: 2, text: 'du' },
      { kind: 'drawn', level: 1, text: ' (مرحبا)!' },
    ]);
  });
});
