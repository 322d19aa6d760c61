import type { VNode } from 'preact';
import { TextArea } from '../../layout/text-area.view.js';
import { Field } from '../../layout/form.view.js';
import type { EntryFieldsDto } from './entry-form.dto.js';
import { fieldTexts as texts } from './texts.sv.js';

export interface EntryFieldsProps {
  readonly typed: EntryFieldsDto;
  readonly errors: Partial<Record<keyof EntryFieldsDto, string>>;
  /** Why a sender may be left out, where something else is said then. */
  readonly partyHint?: string;
  readonly titleHint?: string;
  readonly title: 'required' | 'optional';
}

/** What the register says by OSL 5:2: what may be shown to everybody, and what is kept apart. */
export function EntryFields({ typed, errors, partyHint, titleHint, title }: EntryFieldsProps): VNode {
  return (
    <>
      <fieldset class="group">
        <legend>{texts.public}</legend>
        <p class="hint">{texts.publicHint}</p>
        <TextArea
          name="publicTitle"
          label={texts.publicTitle}
          hint={titleHint ?? texts.titleHint}
          value={typed.publicTitle}
          error={errors.publicTitle ?? null}
          required={title === 'required'}
        />
        <Field
          name="publicParty"
          label={texts.publicParty}
          value={typed.publicParty ?? ''}
          {...(partyHint !== undefined && { hint: partyHint })}
          required={false}
          autocomplete="off"
        />
      </fieldset>
      <fieldset class="group">
        <legend>{texts.protected}</legend>
        <p class="hint">{texts.protectedHint}</p>
        <TextArea
          name="protectedTitle"
          label={texts.protectedTitle}
          value={typed.protectedTitle ?? ''}
          required={false}
        />
        <Field
          name="protectedParty"
          label={texts.protectedParty}
          value={typed.protectedParty ?? ''}
          required={false}
          autocomplete="off"
        />
        <Field
          name="caseTitle"
          label={texts.caseTitle}
          value={typed.caseTitle ?? ''}
          required={false}
          autocomplete="off"
        />
      </fieldset>
    </>
  );
}
