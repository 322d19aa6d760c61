import type { Face, FontName } from './font-files.js';

/** A piece of text that one font can show. */
export interface TextRun {
  readonly font: FontName;
  readonly text: string;
}

/** The first font that has a glyph for a code point; null where none has. */
export type FindFont = (codePoint: number, face: Face) => FontName | null;

/** Joiners, selectors, marks of order and skin tones: they have no glyph of their own, and show nothing by themselves. */
const unshown =
  /[\u00ad\u061c\u180e\ufeff]|[\u200b-\u200f]|[\u2060-\u2064]|[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0000}-\u{e007f}]/gu;

/** Splits a line over the fonts; what none can show is written as `[U+4F60]`, so that no glyph is ever missing. */
export function splitIntoRuns(line: string, face: Face, findFont: FindFont): TextRun[] {
  const runs: { font: FontName; text: string }[] = [];
  for (const character of line.normalize('NFC').replace(unshown, '').replaceAll('\t', ' ')) {
    const codePoint = character.codePointAt(0)!;
    const last = runs.at(-1);
    const found = character === ' ' && last ? last.font : findFont(codePoint, face);
    const [font, text] = found === null ? [face, spell(codePoint)] : [found, character];
    if (last?.font === font) last.text += text;
    else runs.push({ font, text });
  }
  return runs;
}

function spell(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
