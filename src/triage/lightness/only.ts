import { textsSchema, type ConditionKind } from '../../classification/index.js';
import { parsePhrases, splitWords, type StatedPhrase } from '../conditions/stated-phrase.js';
import { lightTexts } from '../rules/texts.sv.js';
import { emoji } from './emoji.js';
import { withoutMentions } from './without-mentions.js';

const signs = new RegExp(`${emoji}|[\\s\\p{P}]`, 'gu');

/** The whole text is nothing but these words and phrases, with signs and emoji. */
export const onlyCondition: ConditionKind<readonly StatedPhrase[], string> = {
  name: 'only',
  schema: textsSchema,
  parse: parsePhrases,
  holds(stated, whole) {
    const text = withoutMentions(whole).normalize('NFC').toLowerCase();
    const words = splitWords(text);
    // What is neither word nor sign, as a currency, is no part of a phrase.
    const isBare = text.replaceAll(signs, '') === words.join('');
    return words.length > 0 && isBare && isMadeOf(words, stated);
  },
  describe: (stated) => lightTexts.only(stated.map(({ written }) => written)),
  accepts: () => null,
};

/** Whether the words are some of the phrases, one after the other. */
function isMadeOf(words: readonly string[], stated: readonly StatedPhrase[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < words.length; at++) {
    if (!reached.has(at)) continue;
    for (const phrase of stated)
      if (phrase.words.every((word, place) => words[at + place] === word)) reached.add(at + phrase.words.length);
  }
  return reached.has(words.length);
}
