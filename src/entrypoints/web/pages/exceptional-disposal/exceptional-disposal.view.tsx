import type { VNode } from 'preact';
import { ErrorSummary, Field, FormToken, Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { ExceptionErrors, ExceptionFormDto } from './exception-form.dto.js';
import { exceptionKinds, kindMeanings, kindTexts, texts } from './texts.sv.js';

export interface ExceptionalDisposalProps {
  readonly typed: ExceptionFormDto;
  readonly errors: ExceptionErrors;
  readonly formToken: string | null;
}

export function exceptionalDisposalView(props: ExceptionalDisposalProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={Object.keys(props.errors).length > 0 ? texts.wrong : null} />
      <p>{texts.intro}</p>
      <dl class="facts">
        {exceptionKinds.map((kind) => (
          <div key={kind}>
            <dt>{kindTexts[kind]}</dt>
            <dd>{kindMeanings[kind]}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="gang">
        <h2 id="gang">{texts.course}</h2>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <ExceptionForm {...props} />
      <p>
        <a href="/gallring">{texts.back}</a>
      </p>
    </>
  );
}

function ExceptionForm({ typed, errors, formToken }: ExceptionalDisposalProps): VNode {
  return (
    <section aria-labelledby="foresla">
      <h2 id="foresla">{texts.propose}</h2>
      <form method="post" action="/gallring/undantag">
        <FormToken token={formToken} />
        <Select
          name="kind"
          label={texts.kind}
          value={typed.kind}
          error={errors.kind}
          choices={[
            { value: '', label: texts.choose },
            ...exceptionKinds.map((value) => ({ value, label: kindTexts[value] })),
          ]}
        />
        <TextArea
          name="records"
          label={texts.records}
          hint={texts.recordsHint}
          value={typed.records}
          error={errors.records ?? null}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={typed.reason}
          error={errors.reason ?? null}
        />
        <Field
          name="policeReference"
          label={texts.police}
          hint={texts.policeHint}
          value={typed.policeReference ?? ''}
          error={errors.policeReference ?? null}
          autocomplete="off"
          required={false}
        />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
    </section>
  );
}
