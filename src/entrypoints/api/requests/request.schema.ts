import { requestStates, type DisclosureRequest, type DisclosureStep } from '../../../disclosure/index.js';
import { day, dayOrNull, instant, listOf, number, object, oneOf, text, textOrNull, truth } from '../answers/schema.js';
import { texts } from './texts.sv.js';

const step = object<DisclosureStep>({
  step: text(),
  outcome: textOrNull(texts.outcome),
  happenedOn: day(),
  note: textOrNull(),
  by: text(),
  at: instant(),
});

export const requestSchema = object<DisclosureRequest>({
  id: number(),
  recordsCreatorId: number(),
  recordsCreator: text(),
  receivedOn: day(),
  requester: textOrNull(),
  concerns: text(),
  caseReference: textOrNull(),
  holdId: number(texts.holdId),
  steps: listOf(step),
  standing: object<DisclosureRequest['standing']>({
    state: oneOf(requestStates, texts.state),
    isHolding: truth(texts.isHolding),
    holdsUntil: dayOrNull(texts.holdsUntil),
  }),
});
