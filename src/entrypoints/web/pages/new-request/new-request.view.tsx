import type { VNode } from 'preact';
import { ErrorSummary, Field, FormToken } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { ExtentFields, type ExtentFieldsProps } from '../new-hold/extent-fields.view.js';
import type { RequestErrors, RequestFormDto } from './request-form.dto.js';
import { texts } from './texts.sv.js';

export interface NewRequestProps extends ExtentFieldsProps {
  readonly typed: RequestFormDto;
  readonly errors: RequestErrors;
  readonly formToken: string | null;
}

export function newRequestView(props: NewRequestProps): VNode {
  const { errors, formToken } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      <p>{texts.meaning}</p>
      <form method="post" action="/utlamnanden/ny">
        <FormToken token={formToken} />
        <RequestFields {...props} />
        <ExtentFields {...props} />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      <p>
        <a href="/utlamnanden">{texts.cancel}</a>
      </p>
    </>
  );
}

function RequestFields({ typed, errors }: NewRequestProps): VNode {
  return (
    <>
      <TextArea
        name="concerns"
        label={texts.concerns}
        hint={texts.concernsHint}
        value={typed.concerns}
        error={errors.concerns ?? null}
      />
      <Field
        name="receivedOn"
        type="date"
        label={texts.receivedOn}
        hint={texts.receivedHint}
        value={typed.receivedOn}
        error={errors.receivedOn ?? null}
      />
      <Field
        name="requester"
        label={texts.requester}
        hint={texts.requesterHint}
        value={typed.requester ?? ''}
        required={false}
        autocomplete="off"
      />
      <Field
        name="caseReference"
        label={texts.caseReference}
        value={typed.caseReference ?? ''}
        required={false}
        autocomplete="off"
      />
    </>
  );
}
