import { markTexts } from '../rules/texts.sv.js';
import { blankLinks } from './blank-links.js';
import { isThere, someMarks } from './is-there.js';
import type { Mark } from './marking-condition.js';

const questionMarks = /[?？؟]+/gu;
const sentenceEnds = /[.!?？؟\n]/u;

/** A sentence that ends in a question mark; those of addresses on the web are none. */
export const questionCondition = isThere({
  name: 'question',
  says: markTexts.question,
  find: ({ text }) => someMarks(findQuestions(blankLinks(text))),
});

function findQuestions(text: string): Mark[] {
  let free = 0;
  return [...text.matchAll(questionMarks)].map(({ 0: signs, index }) => {
    const from = beginningOf(text, index, free);
    free = index + signs.length;
    return { from, to: free };
  });
}

/** Where the sentence that ends here begins, not before `free`. */
function beginningOf(text: string, end: number, free: number): number {
  let from = end;
  while (from > free && !sentenceEnds.test(text[from - 1]!)) from--;
  while (from < end && /\s/u.test(text[from]!)) from++;
  return from;
}
