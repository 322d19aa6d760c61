import type { VNode } from 'preact';
import { listDeclarationFaults, type DeclaredTrigger, type NewDeclaration } from '../../../../retention/index.js';
import { Field } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { DeclarationErrors, DeclarationFormDto } from './declaration-form.dto.js';
import { declarationFaultTexts, fieldTexts as texts } from './texts.sv.js';

export interface DeclarationFieldsProps {
  readonly trigger: DeclaredTrigger;
  readonly typed: DeclarationFormDto;
  readonly errors: DeclarationErrors;
}

/** Which day, which case, and why. */
export function DeclarationFields({ trigger, typed, errors }: DeclarationFieldsProps): VNode {
  return (
    <>
      <Field
        name="happenedOn"
        label={texts.day[trigger]}
        hint={texts.dayHint}
        type="date"
        value={typed.happenedOn}
        error={errors.happenedOn}
      />
      {trigger === 'case-closed' ? (
        <Field
          name="caseReference"
          label={texts.case}
          hint={texts.caseHint}
          value={typed.caseReference ?? ''}
          error={errors.caseReference}
          autocomplete="off"
        />
      ) : null}
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint[trigger]}
        value={typed.reason}
        error={errors.reason}
      />
    </>
  );
}

export function toDeclaration(
  trigger: DeclaredTrigger,
  recordIds: readonly string[],
  { happenedOn, reason, caseReference }: DeclarationFormDto,
): NewDeclaration {
  return { trigger, recordIds, happenedOn: happenedOn.trim(), reason, caseReference: caseReference ?? null };
}

export function declarationErrors(declaration: NewDeclaration, today: string): DeclarationErrors {
  const faults = listDeclarationFaults(declaration, today);
  return Object.assign({}, ...faults.map((fault) => declarationFaultTexts[fault])) as DeclarationErrors;
}
