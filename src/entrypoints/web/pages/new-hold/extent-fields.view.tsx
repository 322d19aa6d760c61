import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import { holdScopes } from '../../../../holds/index.js';
import { origins } from '../../../../records/index.js';
import { Field, Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { showChannel } from '../../show-channel.js';
import { origins as originNames } from '../../texts.sv.js';
import type { ExtentErrors, ExtentFormDto } from './extent-form.dto.js';
import { extentTexts as texts, scopes } from './texts.sv.js';

export interface ExtentFieldsProps {
  readonly typed: ExtentFormDto;
  readonly errors: ExtentErrors;
  readonly channels: readonly Channel[];
  /** Those at which the one who asks may. */
  readonly recordsCreators: ReadonlyMap<number, string>;
  readonly mayEveryCreator: 'yes' | 'no';
}

/** What is to be covered. */
export function ExtentFields(props: ExtentFieldsProps): VNode {
  const { typed, errors, channels } = props;
  return (
    <>
      <Select
        name="scope"
        label={texts.scope}
        value={typed.scope}
        error={errors.scope}
        choices={holdScopes.map((value) => ({ value, label: scopes[value] }))}
      />
      <TextArea
        name="records"
        label={texts.records}
        hint={texts.recordsHint}
        value={typed.records ?? ''}
        error={errors.records ?? null}
        required={false}
      />
      <Select
        name="channelId"
        label={texts.channel}
        value={typed.channelId ?? ''}
        error={errors.channelId}
        choices={[
          { value: '', label: texts.noChannel },
          ...channels.map((channel) => ({ value: String(channel.id), label: showChannel(channel) })),
        ]}
      />
      <FilterFields {...props} />
    </>
  );
}

function FilterFields({ typed, errors, recordsCreators, mayEveryCreator }: ExtentFieldsProps): VNode {
  const creators = [...recordsCreators].map(([id, label]) => ({ value: String(id), label }));
  const unchosen = { value: '', label: mayEveryCreator === 'yes' ? texts.everyCreator : texts.chooseCreator };
  const isChosen = mayEveryCreator === 'no' && creators.length === 1;
  const common = { required: false, autocomplete: 'off' } as const;
  return (
    <fieldset class="group" aria-describedby="filter-hint">
      <legend>{texts.filter}</legend>
      <p class="hint" id="filter-hint">
        {texts.filterHint}
      </p>
      <Select
        name="recordsCreatorId"
        label={texts.creator}
        value={typed.recordsCreatorId ?? ''}
        error={errors.recordsCreatorId}
        choices={isChosen ? creators : [unchosen, ...creators]}
      />
      <Select
        name="origin"
        label={texts.origin}
        value={typed.origin ?? ''}
        choices={[{ value: '', label: texts.any }, ...origins.map((value) => ({ value, label: originNames[value] }))]}
      />
      <Field
        {...common}
        name="words"
        label={texts.words}
        hint={texts.wordsHint}
        value={typed.words ?? ''}
        error={errors.words ?? null}
      />
      <Field
        {...common}
        name="author"
        label={texts.author}
        hint={texts.authorHint}
        value={typed.author ?? ''}
        error={errors.author ?? null}
      />
      <Field
        {...common}
        name="publishedFrom"
        type="date"
        label={texts.from}
        value={typed.publishedFrom ?? ''}
        error={errors.publishedFrom ?? null}
      />
      <Field
        {...common}
        name="publishedTo"
        type="date"
        label={texts.to}
        value={typed.publishedTo ?? ''}
        error={errors.publishedTo ?? null}
      />
    </fieldset>
  );
}
