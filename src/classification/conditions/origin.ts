import { origins } from '../../records/index.js';
import { oneOf } from './one-of.js';
import { describeTexts, originWords } from './texts.sv.js';

export const originCondition = oneOf({
  name: 'origin',
  fact: 'origin',
  values: origins,
  valueOf: (facts) => facts.origin,
  describe: (values) => describeTexts.origin(values.map((value) => originWords[value])),
});
