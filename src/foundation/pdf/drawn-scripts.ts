import type { DrawnFont } from './font-files.js';

const eastAsian = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\u3000-\u303f\uff00-\uffef]/u;

/** Which fonts may have what is written in a script; the first that has all of a character draws it. */
const fontsOfScripts: readonly (readonly [script: RegExp, fonts: readonly DrawnFont[]])[] = [
  [/\p{scx=Arab}/u, ['arabic']],
  [/\p{scx=Hebr}/u, ['hebrew']],
  [/\p{scx=Thai}/u, ['thai']],
  [/\p{scx=Deva}/u, ['devanagari']],
  [/\p{scx=Ethi}/u, ['ethiopic']],
  [/\p{scx=Geor}/u, ['georgian']],
  [/\p{scx=Armn}/u, ['armenian']],
  [eastAsian, ['chinese', 'japanese', 'korean']],
];

/** Letters, and signs that no letter has to stand beside, of the scripts that are text. */
const isText = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u;

/** Empty for what is text. */
export function listDrawnFonts(character: string): readonly DrawnFont[] {
  if (character < '\u0300' || isText.test(character)) return [];
  return fontsOfScripts.find(([script]) => script.test(character))?.[1] ?? [];
}
