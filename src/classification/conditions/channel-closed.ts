import { describeTexts } from './texts.sv.js';
import { yesOrNo } from './yes-or-no.js';

export const channelClosedCondition = yesOrNo({
  name: 'channelClosed',
  fact: 'isChannelClosed',
  ...describeTexts.channelClosed,
});
