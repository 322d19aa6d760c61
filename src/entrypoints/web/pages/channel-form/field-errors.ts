import { faultTexts, fieldLabels, type StatementFault } from '../../../../channels/index.js';

/** What is wrong with a field of a form, by the field's name. */
export interface FieldError {
  readonly name: string;
  readonly label: string;
  readonly sentence: string;
}

export function errorsOf(faults: readonly StatementFault[]): FieldError[] {
  return faults.map(({ field, reason }) => ({
    name: field,
    label: fieldLabels[field],
    sentence: faultTexts[reason],
  }));
}
