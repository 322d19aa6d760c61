import type { VNode } from 'preact';
import type { RegisterEntry } from '../../../../registration/index.js';
import { ErrorSummary, Field, FormToken } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { EntryFields } from './entry-fields.view.js';
import type { CorrectionErrors, CorrectionFormDto } from './entry-form.dto.js';
import { correctTexts as texts } from './texts.sv.js';

export interface CorrectEntryProps {
  readonly entry: RegisterEntry;
  readonly typed: CorrectionFormDto;
  readonly errors: CorrectionErrors;
  readonly formToken: string | null;
}

export function correctEntryView({ entry, typed, errors, formToken }: CorrectEntryProps): VNode {
  return (
    <>
      <h1>{texts.title(entry.designation)}</h1>
      <ErrorSummary sentence={errors.read ?? (Object.keys(errors).length > 0 ? texts.wrong : null)} />
      {errors.read === undefined ? null : (
        <p>
          <a href={`/register/${entry.id}/ratta`}>{texts.readAgain}</a>
        </p>
      )}
      <p>{texts.meaning}</p>
      <form method="post" action={`/register/${entry.id}/ratta`}>
        <FormToken token={formToken} />
        <input type="hidden" name="read" value={typed.read} />
        <Field
          name="datedOn"
          type="date"
          label={texts.datedOn}
          value={typed.datedOn ?? ''}
          error={errors.datedOn ?? null}
          required={false}
        />
        <EntryFields typed={typed} errors={errors} title="required" />
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={typed.reason}
          error={errors.reason ?? null}
        />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      <p>
        <a href={`/register/${entry.id}`}>{texts.cancel}</a>
      </p>
    </>
  );
}
