import type { VNode } from 'preact';
import { GrantsField, type RecordsCreatorNames } from '../../grants/grants-field.view.js';
import { Field } from '../../layout/form.view.js';
import type { ReadPersonForm } from './read-person-form.js';
import { formTexts } from './texts.sv.js';

export interface PersonFieldsProps extends ReadPersonForm {
  readonly recordsCreators: RecordsCreatorNames;
}

/** The same for a new person and for one who changes. */
export function PersonFields({ typed, errors, recordsCreators }: PersonFieldsProps): VNode {
  return (
    <>
      <Field name="name" label={formTexts.name} value={typed.name} error={errors.name} autocomplete="off" />
      <Field
        name="mail"
        label={formTexts.mail}
        type="email"
        hint={formTexts.mailHint}
        value={typed.mail}
        error={errors.mail}
        autocomplete="off"
      />
      <GrantsField grants={typed.grants} recordsCreators={recordsCreators} error={errors.grants} />
    </>
  );
}
