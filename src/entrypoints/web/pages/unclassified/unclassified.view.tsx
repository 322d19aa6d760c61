import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { FoundRecord } from '../../../../search/index.js';
import { ErrorSummary, FormToken, Notice, Select } from '../../layout/form.view.js';
import { showChannel } from '../../show-channel.js';
import { ClassFields, type ClassFieldsProps } from '../record-class/class-fields.view.js';
import { fieldTexts } from '../record-class/texts.sv.js';
import { pathWith } from '../records/search-form.js';
import { ChoosableHit } from './choosable-hit.view.js';
import { texts } from './texts.sv.js';

export interface UnclassifiedProps extends ClassFieldsProps {
  readonly records: readonly FoundRecord[];
  /** Why each has no class, by its id. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
  readonly chosen: readonly string[];
  readonly channels: readonly Channel[];
  readonly channelId: string;
  readonly count: number | 'more';
  /** Where this page begins, and where the next one does; empty for the first and after the last. */
  readonly after: string;
  readonly next: string;
  readonly done: number | null;
  readonly error: string | null;
  readonly formToken: string | null;
}

const path = '/oklassade';

export function unclassifiedView(props: UnclassifiedProps): VNode {
  const { records, count, done, error } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={error} />
      {done === null ? null : (
        <Notice tone="success">
          <p>{texts.done(done)}</p>
        </Notice>
      )}
      <p>{texts.meaning}</p>
      <ChannelForm {...props} />
      {records.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <section aria-labelledby="vantar">
          <h2 id="vantar">{texts.count(count)}</h2>
          <ClassForm {...props} />
          <Turning {...props} />
        </section>
      )}
    </>
  );
}

function ChannelForm({ channels, channelId }: UnclassifiedProps): VNode {
  const choices = channels.map((channel) => ({ value: String(channel.id), label: showChannel(channel) }));
  return (
    <form method="get" action={path}>
      <Select
        name="kanal"
        label={texts.channel}
        value={channelId}
        choices={[{ value: '', label: texts.anyChannel }, ...choices]}
      />
      <div class="actions">
        <button class="secondary" type="submit">
          {texts.show}
        </button>
      </div>
    </form>
  );
}

function ClassForm(props: UnclassifiedProps): VNode {
  const { records, reasons, chosen, channels, channelId, after, classes, formToken } = props;
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return (
    <form method="post" action={path}>
      <FormToken token={formToken} />
      <input type="hidden" name="kanal" value={channelId} />
      <input type="hidden" name="efter" value={after} />
      <ol class="hits" aria-label={texts.list}>
        {records.map((record) => (
          <ChoosableHit
            key={record.id}
            record={record}
            channel={byId.get(record.channelId)}
            reasons={reasons.get(record.id) ?? []}
            isChosen={chosen.includes(record.id)}
          />
        ))}
      </ol>
      {classes.length === 0 ? (
        <Notice tone="warning">
          <p>{fieldTexts.noClasses}</p>
        </Notice>
      ) : (
        <fieldset>
          <legend>{texts.giveClass}</legend>
          <ClassFields {...props} />
          <div class="actions">
            <button type="submit">{texts.save}</button>
          </div>
        </fieldset>
      )}
    </form>
  );
}

function Turning({ after, next, channelId }: UnclassifiedProps): VNode | null {
  if (after === '' && next === '') return null;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {after === '' ? null : (
        <a class="button secondary" href={pathWith(path, { kanal: channelId })}>
          {texts.first}
        </a>
      )}
      {next === '' ? null : (
        <a class="button secondary" rel="next" href={pathWith(path, { kanal: channelId, efter: next })}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
