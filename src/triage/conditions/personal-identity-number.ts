import Personnummer from 'personnummer';
import { markTexts } from '../rules/texts.sv.js';
import { isThere, someMarks } from './is-there.js';
import type { Mark } from './marking-condition.js';

/** The package is CommonJS whose export is the class itself; its types say otherwise. */
const { valid } = Personnummer as unknown as { readonly valid: (number: string) => boolean };

const candidate =
  /(?<![\p{L}\p{N}])(?<day>(?:(?:18|19|20)\d{2}|\d{2})\d{4})[ ]?(?<sign>[-+–‐]?)[ ]?(?<last>\d{4})(?![\p{L}\p{N}])/gu;

/** Personnummer and samordningsnummer whose date and check digit are right. */
export const personalIdentityNumberCondition = isThere({
  name: 'personalIdentityNumber',
  says: markTexts.personalIdentityNumber,
  find: ({ text }) => someMarks(findIdentityNumbers(text)),
});

export function findIdentityNumbers(text: string): Mark[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index: from, groups }) => {
    const { day, sign, last } = groups as Readonly<Record<'day' | 'sign' | 'last', string>>;
    const isValid = valid(`${day}${sign === '+' ? '+' : '-'}${last}`);
    return isValid ? [{ from, to: from + found.length }] : [];
  });
}
