import { refusalTexts, type ExceptionalDisposal } from '../../../../disposal/index.js';
import { idShape } from '../../../../foundation/text/index.js';
import type { ExceptionErrors, ExceptionFormDto } from './exception-form.dto.js';
import { exceptionKinds, texts } from './texts.sv.js';

/** What was filled in, or what of it is wrong: all of it at once. */
export function toException(
  form: ExceptionFormDto,
): { readonly exception: ExceptionalDisposal } | { readonly errors: ExceptionErrors } {
  const kind = exceptionKinds.find((one) => one === form.kind);
  const recordIds = form.records.split(/[\s,;]+/).filter(Boolean);
  const police = form.policeReference?.trim() ?? '';
  const errors: ExceptionErrors = {
    ...(kind === undefined && { kind: texts.chooseKind }),
    ...(recordIds.length === 0 && { records: texts.noRecords }),
    ...(!recordIds.every((id) => idShape.test(id)) && { records: texts.onlyNumbers }),
    ...(form.reason.trim() === '' && { reason: refusalTexts['no-reason']('') }),
    ...(kind === 'emergency' && police === '' && { policeReference: refusalTexts['no-police-reference']('') }),
  };
  if (kind === undefined || Object.keys(errors).length > 0) return { errors };
  return { exception: { kind, recordIds, reason: form.reason, policeReference: police === '' ? null : police } };
}
