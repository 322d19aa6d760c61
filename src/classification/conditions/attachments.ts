import { describeTexts } from './texts.sv.js';
import { yesOrNo } from './yes-or-no.js';

export const attachmentsCondition = yesOrNo({
  name: 'hasAttachments',
  fact: 'hasAttachments',
  ...describeTexts.attachments,
});
