import { describeTexts } from './texts.sv.js';
import { yesOrNo } from './yes-or-no.js';

export const removedByUsCondition = yesOrNo({
  name: 'removedByUs',
  fact: 'isRemovedByUs',
  ...describeTexts.removedByUs,
});
