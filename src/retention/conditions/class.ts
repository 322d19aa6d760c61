import { someTexts } from '../../classification/index.js';
import type { RecordFacts } from '../record-facts.js';
import { describeTexts } from './texts.sv.js';

/** The class that the record has been given; an unclassified one has none. */
export const classCondition = someTexts<RecordFacts>({
  name: 'class',
  holds: (codes, facts) => facts.recordClass !== null && codes.includes(facts.recordClass),
  describe: describeTexts.recordClass,
  accepts: (codes) => ({ fact: 'recordClass', values: new Set(codes) }),
});
