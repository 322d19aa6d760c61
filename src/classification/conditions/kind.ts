import type { RecordKind } from '../../records/index.js';
import { oneOf } from './one-of.js';
import { describeTexts, kindWords } from './texts.sv.js';

export const kindCondition = oneOf({
  name: 'kind',
  fact: 'kind',
  values: Object.keys(kindWords) as RecordKind[],
  valueOf: (facts) => facts.kind,
  describe: (values) => describeTexts.kind(values.map((value) => kindWords[value])),
});
