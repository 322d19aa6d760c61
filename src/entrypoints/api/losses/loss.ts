import { lossKinds, lossTexts, type PossibleLoss } from '../../../capture/index.js';
import { recordStates } from '../../../records/index.js';
import { instant, number, object, oneOf, orNull, text, textOrNull } from '../answers/schema.js';
import { texts } from './texts.sv.js';

/** A possible loss, with what it means and what to do. */
export interface LossAnswer extends PossibleLoss {
  readonly sentence: string;
  readonly whatToDo: string;
}

export function lossAnswer(loss: PossibleLoss): LossAnswer {
  const { sentence, whatToDo } = lossTexts[loss.kind];
  return { ...loss, sentence, whatToDo };
}

export const lossSchema = object<LossAnswer>({
  kind: oneOf(lossKinds, texts.kind),
  channelId: number(),
  recordId: textOrNull(texts.recordId),
  since: instant(texts.since),
  subject: text(texts.subject),
  state: orNull(oneOf(recordStates, texts.state)),
  sentence: text(texts.sentence),
  whatToDo: text(texts.whatToDo),
});
