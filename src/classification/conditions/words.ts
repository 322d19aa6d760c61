import type { ClassifiableFacts } from '../classifiable-facts.js';
import { someTexts } from './some-texts.js';
import { describeTexts } from './texts.sv.js';

const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());

/** Any of the words, in any inflection. */
export const wordsCondition = someTexts<ClassifiableFacts>({
  name: 'words',
  holds: (words, facts) => lower(words).some((word) => facts.words.has(word)),
  describe: describeTexts.words,
  accepts: () => null,
  words: lower,
});
