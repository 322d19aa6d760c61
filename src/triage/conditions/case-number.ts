import { markTexts } from '../rules/texts.sv.js';
import { isThere, someMarks } from './is-there.js';
import type { Mark } from './marking-condition.js';

/** `KS 2026/123`, `KS-2026-123`, `MBN 2026:17`, `dnr 2026/123`, `2026/123`. */
const candidate =
  /(?<![\p{L}\p{N}/-])(?:(?:[Dd]nr\.?[ ]?)?(?<series>\p{Lu}{2,8})[ -]|(?<dnr>[Dd]nr\.?[ :]{0,2}))?(?<year>(?:19|20)\d{2})(?<sign>[/:-])(?<number>\d{1,6})(?![\p{L}\p{N}/-])/gu;

/** A registration number of a diary. */
export const caseNumberCondition = isThere({
  name: 'caseNumber',
  says: markTexts.caseNumber,
  find: ({ text }) => someMarks([...text.matchAll(candidate)].flatMap(readCandidate)),
});

function readCandidate({ 0: found, index: from, groups }: RegExpExecArray): Mark[] {
  const { series, dnr, year, sign, number } = groups as Readonly<Record<string, string | undefined>>;
  const isNamed = series !== undefined || dnr !== undefined;
  // Bare, a month is written 2026-11 and a school year 2026/27.
  const isOther = sign !== '/' || Number(number) === (Number(year) + 1) % 100;
  return !isNamed && isOther ? [] : [{ from, to: from + found.length }];
}
