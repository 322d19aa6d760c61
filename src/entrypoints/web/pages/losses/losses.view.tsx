import type { VNode } from 'preact';
import { lossKinds, lossTexts, type LossKind, type PossibleLoss } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { recordWords } from '../../../../records/index.js';
import { Select } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showChannel } from '../../show-channel.js';
import { showTime } from '../../show-time.js';
import { pathWith } from '../records/search-form.js';
import { texts } from './texts.sv.js';

export interface LossesProps {
  readonly losses: readonly PossibleLoss[];
  readonly channels: readonly Channel[];
  readonly channelId: string;
  readonly isFirst: boolean;
  readonly next: string | null;
}

const path = '/mojlig-forlust';

export function lossesView(props: LossesProps): VNode {
  const { losses } = props;
  const kinds = lossKinds.filter((kind) => losses.some((loss) => loss.kind === kind));
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.meaning}</p>
      <ChannelForm {...props} />
      {losses.length === 0 ? <p>{texts.none}</p> : null}
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} {...props} />
      ))}
      <Turning {...props} />
    </>
  );
}

function ChannelForm({ channels, channelId }: LossesProps): VNode {
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

function Kind({ kind, losses, channels }: LossesProps & { readonly kind: LossKind }): VNode {
  const { name, sentence, whatToDo } = lossTexts[kind];
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{name}</h2>
      <p>
        <strong>{sentence}</strong> {whatToDo}
      </p>
      <ScrolledTable label={texts.listed(name)}>
        <thead>
          <tr>
            <th scope="col">{texts.record}</th>
            <th scope="col">{texts.channel}</th>
            <th scope="col">{texts.since}</th>
            <th scope="col">{texts.subject[kind]}</th>
          </tr>
        </thead>
        <tbody>
          {losses
            .filter((loss) => loss.kind === kind)
            .map((loss) => (
              <Loss key={`${loss.recordId} ${loss.subject}`} loss={loss} channel={byId.get(loss.channelId)} />
            ))}
        </tbody>
      </ScrolledTable>
    </section>
  );
}

function Loss({ loss, channel }: { readonly loss: PossibleLoss; readonly channel: Channel | undefined }): VNode {
  const { recordId, channelId, since, subject, state } = loss;
  return (
    <tr>
      <th scope="row">
        {recordId === null ? texts.notHere : <a href={`/handlingar/${recordId}`}>{texts.recordNumbered(recordId)}</a>}{' '}
        {state === null ? null : <span class="muted">({recordWords.state[state]})</span>}
      </th>
      <td>{channel ? <a href={`/kanaler/${channelId}`}>{showChannel(channel)}</a> : texts.anotherChannel}</td>
      <td class="when">
        <time dateTime={since}>{showTime(since)}</time>
      </td>
      <td>
        <code>{subject}</code>
      </td>
    </tr>
  );
}

function Turning({ isFirst, next, channelId }: LossesProps): VNode | null {
  if (isFirst && next === null) return null;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {isFirst ? null : (
        <a class="button secondary" href={pathWith(path, { kanal: channelId })}>
          {texts.first}
        </a>
      )}
      {next === null ? null : (
        <a class="button secondary" rel="next" href={pathWith(path, { kanal: channelId, efter: next })}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
