import { removalGrounds, type ChannelRemoval } from '../../../records/index.js';
import { day, instant, object, oneOf, text } from '../answers/schema.js';
import { deedTexts } from './deed-texts.sv.js';

export const removalSchema = object<ChannelRemoval>({
  ground: oneOf(removalGrounds, deedTexts.ground),
  reason: text(),
  removedOn: day(deedTexts.removedOn),
  removedBy: text(deedTexts.removedBy),
  notedBy: text(deedTexts.notedBy),
  notedAt: instant(),
});
