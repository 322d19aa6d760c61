import { textsSchema } from '../../classification/index.js';
import { markTexts } from '../rules/texts.sv.js';
import { someMarks } from './is-there.js';
import type { MarkingKind } from './marking-condition.js';
import { parseWords, type StatedPhrase } from './stated-phrase.js';

/** Any of the words, in any inflection. */
export const wordsCondition: MarkingKind<readonly StatedPhrase[]> = {
  name: 'words',
  schema: textsSchema,
  parse: parseWords,
  find(stated, text) {
    const telling = text.words.filter(({ ruleWords }) => ruleWords.length > 0);
    if (telling.length === 0) return null;
    const sought = new Set(stated.flatMap(({ words }) => words));
    const found = telling.filter(({ ruleWords }) => ruleWords.some((word) => sought.has(word)));
    return someMarks(found.map(({ from, to }) => ({ from, to })));
  },
  describe: (stated) => markTexts.words(stated.map(({ written }) => written)),
  words: (stated) => stated.flatMap(({ words }) => words),
};
