import type { VNode } from 'preact';
import { showChannel } from '../../show-channel.js';
import type { Channel } from '../../../../channels/index.js';
import { origins, recordStates } from '../../../../records/index.js';
import { Select } from '../../layout/form.view.js';
import { origins as originNames, states as stateNames } from '../../texts.sv.js';
import type { SearchErrors, SearchForm } from './search-form.js';
import { errors as errorTexts, texts } from './texts.sv.js';

export interface SearchFormProps {
  readonly form: SearchForm;
  readonly errors: SearchErrors;
  readonly channels: readonly Channel[];
}

export function searchFormView({ form, errors, channels }: SearchFormProps): VNode {
  const any = { value: '', label: texts.any };
  return (
    <form class="search" method="get" action="/handlingar" role="search">
      <div class="field words">
        <label for="q">{texts.words}</label>
        <p class="hint" id="q-hint">
          {texts.wordsHint}
        </p>
        <input id="q" name="q" type="search" value={form.q} aria-describedby="q-hint" />
      </div>
      <div class="filters">
        <Select name="kanal" label={texts.channel} value={form.kanal} choices={[any, ...channels.map(toChoice)]} />
        <Select
          name="ursprung"
          label={texts.origin}
          value={form.ursprung}
          choices={[any, ...origins.map((value) => ({ value, label: originNames[value] }))]}
        />
        <Select
          name="lage"
          label={texts.state}
          value={form.lage}
          choices={[any, ...recordStates.map((value) => ({ value, label: stateNames[value] }))]}
        />
        <Day name="fran" label={texts.from} value={form.fran} error={errors.fran && errorTexts[errors.fran]} />
        <Day name="till" label={texts.to} value={form.till} error={errors.till && errorTexts[errors.till]} />
      </div>
      <div class="actions">
        <button type="submit">{texts.seek}</button>
        <a href="/handlingar">{texts.clear}</a>
      </div>
    </form>
  );
}

function toChoice(channel: Channel): { value: string; label: string } {
  return { value: String(channel.id), label: showChannel(channel) };
}

function Day(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
}): VNode {
  const { name, label, value, error } = props;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {error ? (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        type="date"
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
      />
    </div>
  );
}
