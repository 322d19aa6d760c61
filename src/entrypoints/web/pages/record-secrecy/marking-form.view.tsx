import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import { ErrorSummary, Field, FormToken } from '../../layout/form.view.js';
import type { MarkingErrors, MarkingFormDto } from './marking-form.dto.js';
import { markingTexts as texts } from './texts.sv.js';

export interface MarkingFormProps {
  readonly record: RecordView;
  readonly typed: MarkingFormDto;
  readonly errors: MarkingErrors;
  readonly formToken: string | null;
}

export function markingFormView({ record, typed, errors, formToken }: MarkingFormProps): VNode {
  const path = `/handlingar/${record.id}/sekretessmarkering`;
  return (
    <>
      <h1>{texts.title(record.id)}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      <p>{texts.meaning}</p>
      <form method="post" action={path}>
        <FormToken token={formToken} />
        <Field
          name="provision"
          label={texts.provision}
          hint={texts.provisionHint}
          value={typed.provision}
          error={errors.provision ?? null}
          autocomplete="off"
        />
        <Field
          name="markedOn"
          type="date"
          label={texts.markedOn}
          value={typed.markedOn}
          error={errors.markedOn ?? null}
        />
        <Field
          name="authority"
          label={texts.authority}
          value={typed.authority}
          error={errors.authority ?? null}
          autocomplete="off"
        />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      {record.secrecyMarking === null ? null : <Lift path={path} formToken={formToken} />}
      <p>
        <a href={`/handlingar/${record.id}`}>{texts.cancel}</a>
      </p>
    </>
  );
}

function Lift({ path, formToken }: { readonly path: string; readonly formToken: string | null }): VNode {
  return (
    <section aria-labelledby="hav">
      <h2 id="hav">{texts.lift}</h2>
      <p>{texts.liftMeaning}</p>
      <form method="post" action={`${path}/hav`}>
        <FormToken token={formToken} />
        <button class="secondary" type="submit">
          {texts.lift}
        </button>
      </form>
    </section>
  );
}
