import { markTexts } from '../rules/texts.sv.js';
import { isThere, listMatches, someMarks } from './is-there.js';

/** Not the second part of an account's name, `@kim@platform.example`. */
const candidate =
  /(?<![@\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}])/gu;

export const mailCondition = isThere({
  name: 'mail',
  says: markTexts.mail,
  find: ({ text }) => someMarks(listMatches(candidate, text)),
});
