import {
  handOverWays,
  type Basket,
  type HandOver,
  type ReceiptAnswer,
  type TakenReceipt,
} from '../../../service-notes/index.js';
import { instant, instantOrNull, listOf, number, object, oneOf, text, textOrNull, truth } from '../answers/schema.js';
import { texts } from './texts.sv.js';

export const handOverSchema = object<HandOver>({
  id: number(),
  recordsCreatorId: number(),
  recordsCreator: text(),
  way: oneOf(handOverWays, texts.way),
  file: text(texts.fileName),
  notes: number(texts.notes),
  answered: number(texts.answered),
  madeBy: text(),
  madeAt: instant(),
});

export const basketSchema = object<Basket>({
  recordsCreatorId: number(),
  recordsCreator: text(),
  way: oneOf(handOverWays, texts.way),
  waiting: number(texts.waiting),
  oldestSignedAt: instantOrNull(),
  unanswered: number(texts.unanswered),
  oldestHandedOverAt: instantOrNull(),
  awaitDays: number(texts.awaitDays),
  isOverdue: truth(texts.isOverdue),
});

/** What became of a line of a receipt, in words too. */
export interface AnsweredLine extends ReceiptAnswer {
  readonly sentence: string | null;
}

export interface ReceiptAnswered extends Omit<TakenReceipt, 'answers'> {
  readonly refused: number;
  readonly answers: readonly AnsweredLine[];
}

export const takenReceiptSchema = object<ReceiptAnswered>({
  id: number(),
  name: text(),
  taken: number(texts.takenLines),
  refused: number(texts.refusedLines),
  answers: listOf(
    object<AnsweredLine>({
      line: number(texts.line),
      designation: text(),
      refusal: textOrNull(texts.refusal),
      sentence: textOrNull(texts.sentence),
    }),
  ),
});
