import type { VNode } from 'preact';
import { lineMarks } from '../../../../disposal/index.js';
import { Field, Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { MarkErrors, MarkFormDto } from './mark-form.dto.js';
import { markNames, markTexts as texts } from './texts.sv.js';

export interface MarkFieldsProps {
  readonly typed: MarkFormDto;
  readonly errors: MarkErrors;
}

/** Read, struck or prolonged; the last two with a reason, the last with a day. */
export function MarkFields({ typed, errors }: MarkFieldsProps): VNode {
  return (
    <>
      <Select
        name="mark"
        label={texts.mark}
        value={typed.mark ?? ''}
        error={errors.mark}
        choices={[
          { value: '', label: texts.choose },
          ...lineMarks.map((value) => ({ value, label: markNames[value] })),
        ]}
      />
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={typed.reason ?? ''}
        error={errors.reason ?? null}
        required={false}
      />
      <Field
        name="prolongedTo"
        type="date"
        label={texts.prolongedTo}
        hint={texts.prolongedToHint}
        value={typed.prolongedTo ?? ''}
        error={errors.prolongedTo ?? null}
        required={false}
      />
    </>
  );
}
