import type { TriggerDeclaration } from '../../../retention/index.js';
import { day, instant, number, object, oneOf, text, textOrNull } from '../answers/schema.js';
import { deedTexts } from './deed-texts.sv.js';
import { declaredTriggers } from './record-deed.dto.js';

/** A declaration that holds. */
export type DeclarationAnswer = Omit<TriggerDeclaration, 'withdrawnBy' | 'withdrawnAt'>;

export function declarationAnswer(declaration: TriggerDeclaration): DeclarationAnswer {
  const { id, trigger, happenedOn, reason, caseReference, declaredBy, declaredAt, records } = declaration;
  return { id, trigger, happenedOn, reason, caseReference, declaredBy, declaredAt, records };
}

export const declarationSchema = object<DeclarationAnswer>({
  id: text(),
  trigger: oneOf(declaredTriggers, deedTexts.trigger),
  happenedOn: day(),
  reason: text(),
  caseReference: textOrNull(),
  declaredBy: text(deedTexts.declaredBy),
  declaredAt: instant(),
  records: number(deedTexts.records),
});
