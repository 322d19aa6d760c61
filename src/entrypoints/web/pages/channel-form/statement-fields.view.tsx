import type { VNode } from 'preact';
import {
  commentRules,
  commentRulesTexts,
  fieldGroups,
  fieldKinds,
  fieldLabels,
  groupTexts,
  requiredFields,
  rhythms,
  rhythmTexts,
  type FieldGroup,
  type StatementField,
  type TypedStatement,
} from '../../../../channels/index.js';
import { Field, Select, type Choice } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { FieldError } from './field-errors.js';
import { fieldHints, groupHints } from './texts.sv.js';

export interface StatementFieldsProps {
  readonly typed: TypedStatement;
  readonly errors: readonly FieldError[];
  /** The fields that may be filled in. */
  readonly open: readonly StatementField[];
}

const choices: Readonly<Partial<Record<StatementField, readonly Choice[]>>> = {
  rhythm: rhythms.map((value) => ({ value, label: rhythmTexts[value] })),
  commentRules: commentRules.map((value) => ({ value, label: commentRulesTexts[value] })),
};

/** The register's fields, group by group. */
export function StatementFields(props: StatementFieldsProps): VNode {
  const groups = (Object.keys(fieldGroups) as FieldGroup[]).filter((group) =>
    fieldGroups[group].some((field) => props.open.includes(field)),
  );
  return (
    <>
      {groups.map((group) => (
        <fieldset class="group" key={group}>
          <legend>{groupTexts[group]}</legend>
          {groupHints[group] ? <p>{groupHints[group]}</p> : null}
          {fieldGroups[group]
            .filter((field) => props.open.includes(field))
            .map((field) => (
              <StatementInput key={field} field={field} {...props} />
            ))}
        </fieldset>
      ))}
    </>
  );
}

function StatementInput({ field, typed, errors }: StatementFieldsProps & { readonly field: StatementField }): VNode {
  const shown = {
    name: field,
    label: fieldLabels[field],
    value: typed[field],
    hint: fieldHints[field],
    error: errors.find(({ name }) => name === field)?.sentence ?? null,
    required: (requiredFields as readonly StatementField[]).includes(field),
  };
  switch (fieldKinds[field]) {
    case 'line':
      return <Field {...shown} />;
    case 'day':
      return <Field {...shown} type="date" />;
    case 'lines':
      return <TextArea {...shown} />;
    case 'choice':
      return <Select {...shown} choices={choices[field] ?? []} />;
  }
}
