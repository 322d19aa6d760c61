import { textsSchema, type LocatedWord } from '../../classification/index.js';
import { markTexts } from '../rules/texts.sv.js';
import { someMarks } from './is-there.js';
import type { Mark, MarkingKind } from './marking-condition.js';
import { parsePhrases, type StatedPhrase } from './stated-phrase.js';

/** Any of the phrases: its words one after the other, each in any inflection. */
export const phrasesCondition: MarkingKind<readonly StatedPhrase[]> = {
  name: 'phrases',
  schema: textsSchema,
  parse: parsePhrases,
  find(stated, { words }) {
    const known = new Set(words.flatMap(({ ruleWords }) => ruleWords));
    const possible = stated.filter((phrase) => phrase.words.every((word) => known.has(word)));
    return someMarks(possible.flatMap((phrase) => findPhrase(phrase.words, words)));
  },
  describe: (stated) => markTexts.phrases(stated.map(({ written }) => written)),
  words: (stated) => stated.flatMap(({ words }) => words),
};

function findPhrase(phrase: readonly string[], words: readonly LocatedWord[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (!phrase.every((word, place) => words[at + place]!.ruleWords.includes(word))) continue;
    marks.push({ from: words[at]!.from, to: words[at + phrase.length - 1]!.to });
  }
  return marks;
}
