import type { VNode } from 'preact';
import { designationOf, registers, type RegisterSetting } from '../../../../registration/index.js';
import { ErrorSummary, Field, FormToken, Select } from '../../layout/form.view.js';
import type { SettingErrors, SettingFormDto } from './setting-form.dto.js';
import { changeTexts as texts, registerNames, texts as common } from './texts.sv.js';

export interface ChangeSettingProps {
  readonly setting: RegisterSetting;
  readonly typed: SettingFormDto;
  readonly errors: SettingErrors;
  /** For the examples. */
  readonly year: number;
  readonly formToken: string | null;
}

export function changeSettingView({ setting, typed, errors, year, formToken }: ChangeSettingProps): VNode {
  const exampleOf = (kind: 'register' | 'note') => designationOf(kind, setting.code ?? 'KS', year, 1);
  return (
    <>
      <h1>{texts.title(setting.recordsCreator)}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      <ul>
        <li>{common.own}</li>
        <li>{common.diary}</li>
      </ul>
      <form method="post" action={`/register/installningar/${setting.recordsCreatorId}`}>
        <FormToken token={formToken} />
        <Select
          name="register"
          label={texts.register}
          value={typed.register}
          error={errors.register}
          choices={registers.map((value) => ({ value, label: registerNames[value] }))}
        />
        <Field
          name="awaitDays"
          type="number"
          label={texts.awaitDays}
          hint={texts.awaitDaysHint}
          value={typed.awaitDays}
          error={errors.awaitDays ?? null}
        />
        <Field
          name="code"
          label={texts.code}
          hint={texts.codeHint(exampleOf('register'), exampleOf('note'))}
          value={typed.code ?? ''}
          error={errors.code ?? null}
          required={false}
          autocomplete="off"
        />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      <p>
        <a href="/register/installningar">{texts.cancel}</a>
      </p>
    </>
  );
}
