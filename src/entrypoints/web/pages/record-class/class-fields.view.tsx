import type { VNode } from 'preact';
import { listClassFaults, type RecordClass } from '../../../../classification/index.js';
import { Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { ClassErrors, ClassFormDto } from './class-form.dto.js';
import { classFaultTexts, fieldTexts as texts } from './texts.sv.js';

export interface ClassFieldsProps {
  readonly classes: readonly RecordClass[];
  readonly typed: ClassFormDto;
  readonly errors: ClassErrors;
}

/** Which class, and why. */
export function ClassFields({ classes, typed, errors }: ClassFieldsProps): VNode {
  const choices = classes.map((one) => ({ value: one.code, label: texts.choice(one) }));
  return (
    <>
      <Select
        name="class"
        label={texts.class}
        value={typed.class}
        choices={[{ value: '', label: texts.choose }, ...choices]}
        error={errors.class}
        required
      />
      <TextArea name="reason" label={texts.reason} hint={texts.reasonHint} value={typed.reason} error={errors.reason} />
    </>
  );
}

export function classErrors(typed: ClassFormDto, classes: readonly RecordClass[]): ClassErrors {
  const faults = listClassFaults({ recordClass: typed.class, reason: typed.reason }, classes);
  return Object.assign({}, ...faults.map((fault) => classFaultTexts[fault])) as ClassErrors;
}
