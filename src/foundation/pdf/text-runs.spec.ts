import { describe, expect, it } from '@jest/globals';
import type { FontName } from './font-files.js';
import { splitIntoRuns } from './text-runs.js';

const findFont = (codePoint: number): FontName | null => {
  if (codePoint < 0x250) return 'regular';
  if (codePoint < 0x500) return 'other-scripts';
  return codePoint > 0x1f000 ? 'emoji' : null;
};

describe('a line of text', () => {
  it('is split over the fonts that can show it', () => {
    expect(splitIntoRuns('Hej мир 😀!', 'regular', findFont)).toEqual([
      { font: 'regular', text: 'Hej ' },
      { font: 'other-scripts', text: 'мир ' },
      { font: 'emoji', text: '😀' },
      { font: 'regular', text: '!' },
    ]);
  });

  it('spells what no font can show', () => {
    expect(splitIntoRuns('a你b', 'regular', findFont)).toEqual([{ font: 'regular', text: 'a[U+4F60]b' }]);
  });

  it('leaves out what shows nothing by itself', () => {
    expect(
      splitIntoRuns('👍🏽\u200d❤\ufe0f\u200b', 'regular', findFont)
        .map(({ text }) => text)
        .join(''),
    ).toBe('👍[U+2764]');
  });

  it('composes letters, so that å is one glyph however it was typed', () => {
    expect(splitIntoRuns('a\u030a', 'regular', findFont)).toEqual([{ font: 'regular', text: 'å' }]);
  });

  it('is none where there is no text', () => {
    expect(splitIntoRuns('', 'regular', findFont)).toEqual([]);
  });
});
