import { holdGrounds, holdScopes, type DisposalHold } from '../../../holds/index.js';
import {
  dayOrNull,
  instant,
  instantOrNull,
  number,
  numberOrNull,
  object,
  oneOf,
  text,
  textOrNull,
} from '../answers/schema.js';
import { texts } from './texts.sv.js';

export const holdSchema = object<DisposalHold>({
  id: number(),
  recordsCreatorId: numberOrNull(),
  recordsCreator: textOrNull(texts.recordsCreator),
  requestId: numberOrNull(texts.requestId),
  ground: oneOf(holdGrounds),
  reason: text(),
  scope: oneOf(holdScopes),
  channelId: numberOrNull(),
  origin: textOrNull(),
  author: textOrNull(),
  publishedFrom: dayOrNull(),
  publishedTo: dayOrNull(),
  words: textOrNull(),
  namedRecords: number(texts.namedRecords),
  laidBy: text(),
  laidAt: instant(),
  liftedAt: instantOrNull(),
  liftedBy: textOrNull(),
  liftingReason: textOrNull(),
});
