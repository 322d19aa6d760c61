import type { ConditionKind } from '../../classification/index.js';
import { conditionTexts, lightTexts } from '../rules/texts.sv.js';
import { withoutMentions } from './without-mentions.js';

const most = 80;

/** A text no longer than so many characters. */
export const mostCharactersCondition: ConditionKind<number, string> = {
  name: 'mostCharacters',
  schema: { type: 'integer', minimum: 1, maximum: most },
  parse: (written) =>
    typeof written === 'number' && Number.isInteger(written) && written >= 1 && written <= most
      ? { kind: 'parsed', value: written }
      : { kind: 'fault', sentence: conditionTexts.notCount },
  holds: (count, text) => [...withoutMentions(text)].length <= count,
  describe: lightTexts.mostCharacters,
  accepts: () => null,
};
