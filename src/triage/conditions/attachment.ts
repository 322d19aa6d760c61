import { markTexts } from '../rules/texts.sv.js';
import { isThere } from './is-there.js';

export const attachmentCondition = isThere({
  name: 'attachment',
  says: markTexts.attachment,
  find: ({ hasAttachments }) => (hasAttachments ? [] : null),
});
