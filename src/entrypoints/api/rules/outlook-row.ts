import { retentionOutcomes } from '../../../records/index.js';
import type { OutlookRow } from '../../../retention/index.js';
import { number, numberOrNull, object, oneOf, textOrNull } from '../answers/schema.js';
import { texts } from './texts.sv.js';

export type OutlookRowAnswer = ReturnType<typeof outlookRowAnswer>;

export function outlookRowAnswer({ recordClass, ...row }: OutlookRow) {
  return { ...row, class: recordClass };
}

export const outlookRowSchema = object<OutlookRowAnswer>({
  recordsCreatorId: number(),
  channelId: number(),
  class: textOrNull(texts.class),
  ruleId: textOrNull(texts.ruleId),
  ruleVersion: numberOrNull(),
  outcome: oneOf(retentionOutcomes),
  expectedIn: numberOrNull(texts.expectedIn),
  records: number(),
});
