import { markTexts } from '../rules/texts.sv.js';
import { isThere, listMatches, someMarks } from './is-there.js';
import { findIdentityNumbers } from './personal-identity-number.js';

/** `070-123 45 67`, `0531 52 60 00`, `+46 (0)70 123 45 67`. */
const candidate = /(?<![\p{L}\p{N}+])(?:\+46|0046|0)(?: ?\(0\))?(?:[ -]{0,2}\d){7,10}(?![\p{L}\p{N}])/gu;

export const telephoneCondition = isThere({
  name: 'telephone',
  says: markTexts.telephone,
  find({ text }) {
    const others = findIdentityNumbers(text);
    const isOther = (from: number) => others.some((other) => other.from <= from && from < other.to);
    return someMarks(listMatches(candidate, text).filter(({ from }) => !isOther(from)));
  },
});
