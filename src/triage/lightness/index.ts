import { knownCondition as known, type KnownCondition, type StatedCondition } from '../../classification/index.js';
import { mostCharactersCondition } from './most-characters.js';
import { onlyEmojiCondition } from './only-emoji.js';
import { onlyCondition } from './only.js';

/** Every condition that a rule of insignificance may state. */
export const lightConditions: readonly KnownCondition<string>[] = [
  known(onlyEmojiCondition),
  known(onlyCondition),
  known(mostCharactersCondition),
];

/** To be short is not enough: `Hjälp!` is. */
export function saysWhatTextIs({ name }: Pick<StatedCondition<string>, 'name'>): boolean {
  return name !== mostCharactersCondition.name;
}
