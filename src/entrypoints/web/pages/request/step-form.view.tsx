import type { VNode } from 'preact';
import { stepsAfter, type DisclosureRequest } from '../../../../disclosure/index.js';
import { Field, FormToken, Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { stepChoices } from './step-choice.js';
import type { StepErrors, StepFormDto } from './step-form.dto.js';
import { choices, stepHints, texts } from './texts.sv.js';

export interface StepFormProps {
  readonly request: DisclosureRequest;
  readonly typed: StepFormDto;
  readonly errors: StepErrors;
  readonly formToken: string | null;
}

/** What can have happened next, and the form that notes it. */
export function StepForm({ request, typed, errors, formToken }: StepFormProps): VNode {
  const steps = stepsAfter[request.standing.state];
  return (
    <section aria-labelledby="anteckna">
      <h2 id="anteckna">{texts.add}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>{stepHints[step]}</li>
        ))}
      </ul>
      <form method="post" action={`/utlamnanden/${request.id}/handelse`}>
        <FormToken token={formToken} />
        <Select
          name="step"
          label={texts.step}
          value={typed.step}
          error={errors.step}
          required
          choices={[
            { value: '', label: texts.chooseStep },
            ...steps.flatMap((step) => stepChoices[step].map((value) => ({ value, label: choices[value] }))),
          ]}
        />
        <Field
          name="happenedOn"
          type="date"
          label={texts.happenedOn}
          hint={texts.dayHint}
          value={typed.happenedOn}
          error={errors.happenedOn ?? null}
        />
        <TextArea name="note" label={texts.note} hint={texts.noteHint} value={typed.note ?? ''} required={false} />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
    </section>
  );
}
