import type { VNode } from 'preact';
import { Field, FormToken } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { noteFormTexts as texts } from './form-texts.sv.js';
import type { NoteErrors, NoteFormDto } from './note-form.dto.js';

export interface NoteFormProps {
  readonly noteId: string;
  readonly typed: NoteFormDto;
  readonly errors: NoteErrors;
  readonly formToken: string | null;
}

export function NoteForm(props: NoteFormProps): VNode {
  const { noteId, typed, formToken } = props;
  return (
    <form method="post" action={`/anteckningar/${noteId}`} novalidate>
      <FormToken token={formToken} />
      <input type="hidden" name="revision" value={typed.revision} />
      <fieldset class="group">
        <legend>{texts.openLegend}</legend>
        <Short {...props} name="publicTitle" hint={texts.publicTitleHint} />
        <Short {...props} name="publicParty" />
      </fieldset>
      <fieldset class="group">
        <legend>{texts.protectedLegend}</legend>
        <p class="hint">{texts.protectedHint}</p>
        <Short {...props} name="protectedTitle" />
        <Short {...props} name="protectedParty" />
      </fieldset>
      <fieldset class="group">
        <legend>{texts.aboutLegend}</legend>
        <Short {...props} name="caseTitle" hint={texts.caseTitleHint} />
        <Short {...props} name="eventAt" hint={texts.eventAtHint} />
        <Long {...props} name="summary" hint={texts.summaryHint} />
        <Long {...props} name="significance" />
        <Long {...props} name="action" />
        <Short {...props} name="actionBy" />
      </fieldset>
      <fieldset class="group">
        <legend>{texts.secrecyLegend}</legend>
        <p class="hint">{texts.secrecyHint}</p>
        <Short {...props} name="provision" hint={texts.provisionHint} />
        <Short {...props} name="authority" />
        <Short {...props} name="markedOn" type="date" />
      </fieldset>
      <div class="actions">
        <button type="submit">{texts.save}</button>
      </div>
    </form>
  );
}

type Named = Exclude<keyof NoteFormDto, 'revision'>;
type FieldOfNote = NoteFormProps & { readonly name: Named; readonly hint?: string; readonly type?: 'text' | 'date' };

/** What must be there when it is signed; a draft is saved without. */
const needed: readonly Named[] = ['publicTitle', 'summary', 'significance'];

function Short({ name, typed, errors, hint, type = 'text' }: FieldOfNote): VNode {
  const error = errors[name] ?? null;
  return (
    <Field
      name={name}
      label={texts[name]}
      value={typed[name]}
      type={type}
      error={error}
      required={needed.includes(name)}
      autocomplete="off"
      {...(hint !== undefined && { hint })}
    />
  );
}

function Long({ name, typed, errors, hint }: FieldOfNote): VNode {
  const error = errors[name] ?? null;
  return (
    <TextArea
      name={name}
      label={texts[name]}
      value={typed[name]}
      error={error}
      required={needed.includes(name)}
      {...(hint !== undefined && { hint })}
    />
  );
}
