import { listDrawnFonts } from './drawn-scripts.js';
import type { Face, FontName, TextFont } from './font-files.js';
import { courseOf, levelsOf, type Course, type Direction } from './writing-order.js';

/** A piece of text that one font can show. */
export interface FontRun {
  readonly font: FontName;
  readonly text: string;
}

/** Text is copied letter by letter; a stand-in is shown in parts and copied as it was written; the rest is drawn. */
export type RunKind = 'text' | 'stand-in' | 'drawn';

/** A piece of a line, in the order of writing. */
export interface TextRun {
  readonly kind: RunKind;
  /** What has an odd level runs from the right. */
  readonly level: number;
  /** As it was written. */
  readonly text: string;
  /** As it is shown. */
  readonly parts: readonly FontRun[];
}

/** What the fonts can show. */
export interface Glyphs {
  hasGlyph(font: FontName, codePoint: number): boolean;
  /** The first font that has a glyph for a code point of text; null where none has. */
  findFont(codePoint: number, face: Face): TextFont | null;
  /** What copying gives where the emoji font shows a sequence as one sign; null where it cannot. */
  findJoined(sequence: string): string | null;
}

/** Joiners, selectors, marks of order and skin tones: they have no glyph of their own, and show nothing by themselves. */
export const unshown =
  /[\u00ad\u061c\u180e\ufeff]|[\u200b-\u200f]|[\u2060-\u2064]|[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0000}-\u{e007f}]/gu;
/** Letters and signs that are characters of their own, so that nothing has to be looked for that they belong with. */
const plain = /^[\u0020-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Splits a line over the fonts; what none can show is written as `[U+4F60]`, so that no glyph is ever missing. */
export function splitIntoRuns(
  line: string,
  face: Face,
  glyphs: Glyphs,
  direction: Direction = 'left-to-right',
): TextRun[] {
  const written = line.replaceAll('\t', ' ');
  if (direction === 'left-to-right' && plain.test(written)) return joinRuns(writePlain(written, face, glyphs));
  const characters = [...segmenter.segment(written)].map(({ segment }) => readCharacter(segment, face, glyphs));
  const levels = levelsOf(
    characters.map(({ course }) => course),
    direction,
  );
  return joinRuns(
    characters.map(({ kind, text, parts }, at) => {
      const level = levels[at]!;
      const isDrawn = level % 2 === 1 || isWithinDrawn(characters, levels, at);
      return { kind: isDrawn ? 'drawn' : kind, level, text, parts };
    }),
  );
}

interface Character extends Omit<TextRun, 'level'> {
  readonly course: Course;
}

function writePlain(line: string, face: Face, glyphs: Glyphs): TextRun[] {
  return [...line].map((text) => ({ kind: 'text', level: 0, text, parts: showAsText(text, face, glyphs) }));
}

function readCharacter(text: string, face: Face, glyphs: Glyphs): Character {
  const drawn = findDrawnFont(text, glyphs);
  if (drawn !== null) return { kind: 'drawn', text, course: courseOf(text), parts: [{ font: drawn, text }] };
  const parts = showAsText(text, face, glyphs);
  const isSpelled = parts.some((part) => part.text.startsWith('[U+'));
  const isOne = [...text.normalize('NFC')].length === 1;
  const isExact = isOne || isSpelled || parts.every(({ font }) => font !== 'emoji') || glyphs.findJoined(text) === text;
  const course = isSpelled ? 'left' : courseOf(text);
  return { kind: isExact ? 'text' : 'stand-in', text, course, parts: joinParts([], parts) };
}

/** Joiners are left to the shaping, and need no glyph. */
function findDrawnFont(text: string, glyphs: Glyphs): FontName | null {
  const shown = [...text.replaceAll(unshown, '')];
  const fonts = listDrawnFonts(shown[0] ?? '');
  return fonts.find((font) => shown.every((one) => glyphs.hasGlyph(font, one.codePointAt(0)!))) ?? null;
}

function showAsText(text: string, face: Face, glyphs: Glyphs): FontRun[] {
  if (text.length > 1 && glyphs.findJoined(text) !== null) return [{ font: 'emoji', text }];
  return [...text.normalize('NFC').replace(unshown, '')].map((character) => {
    const codePoint = character.codePointAt(0)!;
    const font = listDrawnFonts(character).length > 0 ? null : glyphs.findFont(codePoint, face);
    return font === null ? { font: face, text: spell(codePoint) } : { font, text: character };
  });
}

/** What stands between two drawn characters is drawn with them: one picture of a sentence, not one of each word. */
function isWithinDrawn(characters: readonly Character[], levels: readonly number[], at: number): boolean {
  const isBare = (index: number) => {
    const { kind, course } = characters[index]!;
    return kind === 'text' && (course === 'neutral' || course === 'separator') && levels[index] === levels[at];
  };
  if (!isBare(at)) return false;
  let [before, after] = [at, at];
  while (before > 0 && isBare(before)) before -= 1;
  while (after < characters.length - 1 && isBare(after)) after += 1;
  return [before, after].every((index) => characters[index]!.kind === 'drawn' && levels[index] === levels[at]);
}

function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: (Omit<TextRun, 'parts'> & { parts: FontRun[] })[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind !== run.kind || last.level !== run.level || run.kind === 'stand-in')
      joined.push({ ...run, parts: [...run.parts] });
    else joined[joined.length - 1] = { ...last, text: last.text + run.text, parts: joinParts(last.parts, run.parts) };
  }
  return joined;
}

/** A space is in every font and takes that of the word before it; that of emoji is too wide. */
function joinParts(before: FontRun[], after: readonly FontRun[]): FontRun[] {
  for (const { font, text } of after) {
    const last = before.at(-1);
    if (last && (last.font === font || (text === ' ' && last.font !== 'emoji')))
      before[before.length - 1] = { font: last.font, text: last.text + text };
    else before.push({ font, text });
  }
  return before;
}

function spell(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
