import { conditionTexts } from '../rules/texts.sv.js';
import type { Mark, MarkableText, MarkingKind } from './marking-condition.js';

interface Question {
  readonly name: string;
  readonly says: string;
  readonly find: (text: MarkableText) => readonly Mark[] | null;
}

/** A condition that is written `true`: the text has what it looks for. */
export function isThere({ name, says, find }: Question): MarkingKind<true> {
  return {
    name,
    schema: { const: true },
    parse: (written) =>
      written === true ? { kind: 'parsed', value: true } : { kind: 'fault', sentence: conditionTexts.notTrue },
    find: (_, text) => find(text),
    describe: () => says,
  };
}

/** Null where there is none: a condition without marks does not hold. */
export function someMarks(marks: readonly Mark[]): readonly Mark[] | null {
  return marks.length > 0 ? marks : null;
}

/** Every place where the pattern, which must be global, is found. */
export function listMatches(pattern: RegExp, text: string): Mark[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index: from }) => ({ from, to: from + found.length }));
}
