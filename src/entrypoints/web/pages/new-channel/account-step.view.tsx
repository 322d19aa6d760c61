import type { VNode } from 'preact';
import { connectors } from '../../../../capture/index.js';
import { Field, FormToken, Notice, Select } from '../../layout/form.view.js';
import { ErrorList } from '../channel-form/error-list.view.js';
import type { FieldError } from '../channel-form/field-errors.js';
import { texts } from './texts.sv.js';

export interface AccountStepProps {
  readonly platform: string;
  readonly address: string;
  readonly errors: readonly FieldError[];
  /** What the look-up ran into. */
  readonly problem: { readonly sentence: string; readonly whatToDo: string } | null;
}

export function accountStepView(
  { platform, address, errors, problem }: AccountStepProps,
  formToken: string | null,
): VNode {
  const choices = connectors.map((c) => ({ value: c.platform, label: c.platformName }));
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorList errors={errors} />
      {problem ? (
        <div role="alert">
          <Notice tone="danger">
            <h2 class="notice-title">{texts.problem}</h2>
            <p>{problem.sentence}</p>
            <p>{problem.whatToDo}</p>
          </Notice>
        </div>
      ) : null}
      <h2>{texts.step1}</h2>
      <p>{texts.intro}</p>
      <form method="post" action="/kanaler/ny/konto">
        <FormToken token={formToken} />
        <Select name="platform" label={texts.platform} value={platform} choices={choices} />
        <Field
          name="address"
          label={texts.address}
          value={address}
          hint={texts.addressHint}
          error={errors.find(({ name }) => name === 'address')?.sentence ?? null}
          autocomplete="off"
        />
        <Field
          name="token"
          label={texts.token}
          type="password"
          hint={texts.tokenHint}
          required={false}
          autocomplete="off"
        />
        <div class="actions">
          <button type="submit">{texts.lookUp}</button>
        </div>
      </form>
    </>
  );
}
