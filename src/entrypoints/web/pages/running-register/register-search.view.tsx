import type { VNode } from 'preact';
import { Field, Select } from '../../layout/form.view.js';
import type { RunningRegisterProps } from './running-register-props.js';
import { texts } from './texts.sv.js';

/** Words, days and whose register. */
export function RegisterSearch(props: Pick<RunningRegisterProps, 'form' | 'wrongDays' | 'creators'>): VNode {
  const { form, wrongDays, creators } = props;
  const choices = creators.map(({ recordsCreatorId, recordsCreator }) => ({
    value: String(recordsCreatorId),
    label: recordsCreator,
  }));
  const day = (name: 'fran' | 'till') => ({
    name,
    type: 'date' as const,
    label: texts.days[name],
    value: form[name],
    error: wrongDays.includes(name) ? texts.noDay : null,
    required: false,
  });
  return (
    <form class="search" method="get" action="/register" role="search">
      {form.vy === '' ? null : <input type="hidden" name="vy" value={form.vy} />}
      <Field name="q" type="search" label={texts.words} hint={texts.wordsHint} value={form.q} required={false} />
      <div class="filters">
        {creators.length > 1 ? (
          <Select
            name="arkivbildare"
            label={texts.creator}
            value={form.arkivbildare}
            choices={[{ value: '', label: texts.any }, ...choices]}
          />
        ) : null}
        <Field {...day('fran')} />
        <Field {...day('till')} />
      </div>
      <div class="actions">
        <button type="submit">{texts.seek}</button>
        <a href="/register">{texts.clear}</a>
      </div>
    </form>
  );
}
