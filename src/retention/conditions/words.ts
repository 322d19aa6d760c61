import { someTexts } from './some-texts.js';
import { describeTexts } from './texts.sv.js';

/** Any of the words, in any inflection: `facts.words` holds what the record's words may be forms of. */
export const wordsCondition = someTexts({
  name: 'words',
  holds: (words, facts) => words.some((word) => facts.words.has(word.toLowerCase())),
  describe: describeTexts.words,
  accepts: () => null,
});
