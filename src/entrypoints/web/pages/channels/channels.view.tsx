import type { VNode } from 'preact';
import { platformName } from '../../../../capture/index.js';
import { missingTexts, officerOn, type Channel } from '../../../../channels/index.js';
import { Notice, Select } from '../../layout/form.view.js';
import { StatusTag } from '../../layout/status-tag.view.js';
import { showTime } from '../../show-time.js';
import type { ChannelLine } from './channel-line.js';
import { whichChannels, type ChannelSelection } from './channel-selection.js';
import { concernTexts, texts } from './texts.sv.js';

export interface ChannelsProps {
  readonly lines: readonly ChannelLine[];
  readonly selection: ChannelSelection;
  readonly recordsCreators: ReadonlyMap<number, string>;
  readonly isRegisterEmpty: boolean;
  readonly mayAdd: boolean;
  readonly today: string;
}

export function channelsView(props: ChannelsProps): VNode {
  const { lines, isRegisterEmpty, mayAdd, today } = props;
  if (isRegisterEmpty) return <EmptyRegister mayAdd={mayAdd} />;
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <div class="actions">
        {mayAdd ? (
          <>
            <a class="button" href="/kanaler/ny">
              {texts.add}
            </a>
            <a href="/kanaler/importera">{texts.importFile}</a>
          </>
        ) : null}
        <a href="/kanaler/kanalforteckning.csv">{texts.csv}</a>
        <a href="/kanaler/kanalforteckning.pdf">{texts.pdf}</a>
      </div>
      <Concerns lines={lines} />
      <Filters {...props} />
      <p role="status">{lines.length === 0 ? texts.noneFound : texts.count(lines.length)}</p>
      {lines.length > 0 ? <Register lines={lines} today={today} /> : null}
    </>
  );
}

function EmptyRegister({ mayAdd }: { readonly mayAdd: boolean }): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{mayAdd ? texts.none : texts.noneYouMay}</p>
      {mayAdd ? (
        <div class="actions">
          <a class="button" href="/kanaler/ny">
            {texts.addFirst}
          </a>
          <a href="/kanaler/importera">{texts.importFile}</a>
        </div>
      ) : null}
    </>
  );
}

function Concerns({ lines }: { readonly lines: readonly ChannelLine[] }): VNode | null {
  const troubled = lines.flatMap(({ channel, concern }) => (concern ? [{ channel, concern }] : []));
  if (troubled.length === 0) return null;
  return (
    <Notice tone="warning">
      <h2 class="notice-title">{texts.needsYou}</h2>
      <ul>
        {troubled.map(({ channel, concern }) => (
          <li key={channel.id}>
            <a href={`/kanaler/${channel.id}`}>{channel.displayName}</a>: {concernTexts[concern]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Filters({ selection, recordsCreators }: ChannelsProps): VNode {
  const creators = [...recordsCreators].map(([id, name]) => ({ value: String(id), label: name }));
  return (
    <form class="filters" method="get" action="/kanaler">
      <Select
        name="visa"
        label={texts.which}
        value={selection.which}
        choices={whichChannels.map((value) => ({ value, label: texts.whichChoices[value] }))}
      />
      <Select
        name="arkivbildare"
        label={texts.creator}
        value={String(selection.recordsCreatorId ?? '')}
        choices={[{ value: '', label: texts.everyCreator }, ...creators]}
      />
      <div class="field">
        <button class="secondary" type="submit">
          {texts.filter}
        </button>
      </div>
    </form>
  );
}

function Register({ lines, today }: { readonly lines: readonly ChannelLine[]; readonly today: string }): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.channel}</th>
            <th scope="col">{texts.creator}</th>
            <th scope="col">{texts.officer}</th>
            <th scope="col">{texts.lastCapture}</th>
            <th scope="col">{texts.missing}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.channel.id} line={line} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, today }: { readonly line: ChannelLine; readonly today: string }): VNode {
  const { channel, missing } = line;
  return (
    <tr>
      <th scope="row">
        <a href={`/kanaler/${channel.id}`}>{channel.displayName}</a>
        <div class="muted">{platformName(channel.platform)}</div>
      </th>
      <td>
        {channel.recordsCreator}
        <div class="muted">{channel.unit}</div>
      </td>
      <td>
        <Officer channel={channel} today={today} />
      </td>
      <td class="when">
        <LastCapture line={line} />
      </td>
      <td>{missing.length === 0 ? texts.nothingMissing : missing.map((fact) => missingTexts[fact]).join(', ')}</td>
    </tr>
  );
}

function Officer({ channel, today }: { readonly channel: Channel; readonly today: string }): VNode {
  const acting = officerOn(channel, today);
  if (acting === channel.officer) return <>{acting}</>;
  const until = channel.substituteTo;
  return (
    <>
      {acting}
      <div class="muted">{until === null ? texts.substituteUntilFurtherNotice : `${texts.substituteNow} ${until}`}</div>
    </>
  );
}

function LastCapture({ line: { channel, standing } }: { readonly line: ChannelLine }): VNode {
  const { receipt, isUnderWay } = standing;
  return (
    <>
      {receipt ? <StatusTag status={receipt.status} /> : null}{' '}
      {receipt ? <a href={`/natter/${receipt.runId}`}>{showTime(receipt.finishedAt)}</a> : texts.never}
      {isUnderWay ? <div class="muted">{texts.underWay}</div> : null}
      {channel.closedOn ? <div class="muted">{texts.closed(channel.closedOn)}</div> : null}
    </>
  );
}
