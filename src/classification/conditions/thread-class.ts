import type { ClassifiableFacts } from '../classifiable-facts.js';
import { someTexts } from './some-texts.js';
import { describeTexts } from './texts.sv.js';

/** The class of the post that began the thread: an answer follows what it answers. */
export const threadClassCondition = someTexts<ClassifiableFacts>({
  name: 'threadClass',
  holds: (codes, facts) => facts.threadClass !== null && codes.includes(facts.threadClass),
  describe: describeTexts.threadClass,
  accepts: (codes) => ({ fact: 'threadClass', values: new Set(codes) }),
});
