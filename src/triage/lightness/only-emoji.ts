import type { ConditionKind } from '../../classification/index.js';
import { conditionTexts, lightTexts } from '../rules/texts.sv.js';
import { emoji } from './emoji.js';
import { withoutMentions } from './without-mentions.js';

const nothingElse = new RegExp(`^(?:${emoji}|[\\s!.,…])+$`, 'u');
const some = new RegExp(emoji, 'u');

/** Nothing but emoji, with spaces and the signs that end sentences. */
export const onlyEmojiCondition: ConditionKind<true, string> = {
  name: 'onlyEmoji',
  schema: { const: true },
  parse: (written) =>
    written === true ? { kind: 'parsed', value: true } : { kind: 'fault', sentence: conditionTexts.notTrue },
  holds(_, whole) {
    const text = withoutMentions(whole);
    return some.test(text) && nothingElse.test(text);
  },
  describe: () => lightTexts.onlyEmoji,
  accepts: () => null,
};
