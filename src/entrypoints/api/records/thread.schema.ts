import { origins, recordStates, type ThreadEntry } from '../../../records/index.js';
import { instant, instantOrNull, number, object, oneOf, text, textOrNull } from '../answers/schema.js';
import { kinds } from './record.schema.js';

export const threadEntrySchema = object<ThreadEntry>({
  id: text(),
  parentId: textOrNull(),
  destroyedParentId: textOrNull(),
  kind: oneOf(kinds),
  origin: oneOf(origins),
  state: oneOf(recordStates),
  authorName: textOrNull(),
  publishedAt: instantOrNull(),
  capturedAt: instant(),
  text: text(),
  attachments: number(),
});
