import type { VNode } from 'preact';
import { listRemovalFaults, recordWords, removalGrounds } from '../../../../records/index.js';
import { Field, Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { RemovalErrors, RemovalFormDto } from './removal-form.dto.js';
import { fieldTexts as texts, removalFaultTexts } from './texts.sv.js';

export interface RemovalFieldsProps {
  readonly typed: RemovalFormDto;
  readonly errors: RemovalErrors;
}

/** On which ground, when, by whom and why. */
export function RemovalFields({ typed, errors }: RemovalFieldsProps): VNode {
  const grounds = removalGrounds.map((ground) => ({ value: ground, label: recordWords.removalGround[ground] }));
  return (
    <>
      <Select
        name="ground"
        label={texts.ground}
        value={typed.ground}
        choices={[{ value: '', label: texts.choose }, ...grounds]}
        error={errors.ground}
        required
      />
      <Field
        name="removedOn"
        label={texts.removedOn}
        hint={texts.removedOnHint}
        type="date"
        value={typed.removedOn}
        error={errors.removedOn}
      />
      <Field
        name="removedBy"
        label={texts.removedBy}
        hint={texts.removedByHint}
        value={typed.removedBy}
        error={errors.removedBy}
        autocomplete="off"
      />
      <TextArea name="reason" label={texts.reason} hint={texts.reasonHint} value={typed.reason} error={errors.reason} />
    </>
  );
}

export function removalErrors(recordId: string, typed: RemovalFormDto, today: string): RemovalErrors {
  const faults = listRemovalFaults({ recordId, ...typed, removedOn: typed.removedOn.trim() }, today);
  return Object.assign({}, ...faults.map((fault) => removalFaultTexts[fault])) as RemovalErrors;
}
