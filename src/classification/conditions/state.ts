import { recordStates } from '../../records/index.js';
import { oneOf } from './one-of.js';
import { describeTexts, stateWords } from './texts.sv.js';

export const stateCondition = oneOf({
  name: 'state',
  fact: 'state',
  values: recordStates,
  valueOf: (facts) => facts.state,
  describe: (values) => describeTexts.state(values.map((value) => stateWords[value])),
});
