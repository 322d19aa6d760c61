import { describeTexts } from './texts.sv.js';
import { yesOrNo } from './yes-or-no.js';

export const repeatsCondition = yesOrNo({
  name: 'repeatsAnotherChannel',
  fact: 'repeatsAnotherChannel',
  ...describeTexts.repeats,
});
