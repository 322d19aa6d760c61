import type { VNode } from 'preact';
import { platformName, type ChannelStanding, type CoverageReceipt } from '../../../../capture/index.js';
import { missingTexts, type Channel, type MissingFact } from '../../../../channels/index.js';
import { FormToken, Notice } from '../../layout/form.view.js';
import { StatusTag } from '../../layout/status-tag.view.js';
import { ChannelFacts } from './channel-facts.view.js';
import type { DescribedChange } from './describe-change.js';
import { History } from './history.view.js';
import { Receipts } from './receipts.view.js';
import { texts } from './texts.sv.js';

export interface ChannelProps {
  readonly channel: Channel;
  readonly today: string;
  readonly missing: readonly MissingFact[];
  readonly standing: ChannelStanding;
  readonly receipts: readonly CoverageReceipt[];
  readonly history: readonly DescribedChange[];
  /** Whether the one who asks keeps the register, and whether they may change anything of the channel. */
  readonly mayKeep: boolean;
  readonly mayChange: boolean;
  readonly formToken: string | null;
}

export function channelView(props: ChannelProps): VNode {
  const { channel, standing, receipts, history, today } = props;
  return (
    <>
      <h1>{channel.displayName}</h1>
      <p class="muted">
        {platformName(channel.platform)}, {channel.recordsCreator}{' '}
        {standing.receipt ? <StatusTag status={standing.receipt.status} /> : null}
      </p>
      <Notices {...props} />
      <Actions {...props} />
      <ChannelFacts channel={channel} today={today} />
      <Receipts receipts={receipts} />
      <History history={history} />
    </>
  );
}

function Notices({ channel, standing, missing, mayKeep }: ChannelProps): VNode {
  const waits = channel.closedOn === null && standing.capturedAt === null && !standing.isUnderWay;
  return (
    <>
      {channel.closedOn === null ? null : (
        <Notice tone="info">
          <p>{texts.closed(channel.closedOn, channel.closingReason ?? '')}</p>
          <p>{texts.stays}</p>
        </Notice>
      )}
      {standing.isUnderWay ? (
        <Notice tone="info">
          <p>
            {texts.underWay} <a href={`/kanaler/${channel.id}`}>{texts.reload}</a> <a href="/natter">{texts.nights}</a>
          </p>
        </Notice>
      ) : null}
      {waits ? (
        <Notice tone="info">
          <p>{mayKeep ? texts.neverCaptured : texts.waitsForNight}</p>
        </Notice>
      ) : null}
      {missing.length > 0 ? (
        <Notice tone="warning">
          <p>
            {texts.missing} {missing.map((fact) => missingTexts[fact]).join(', ')}.
          </p>
        </Notice>
      ) : null}
    </>
  );
}

function Actions({ channel, standing, mayKeep, mayChange, formToken }: ChannelProps): VNode {
  const path = `/kanaler/${channel.id}`;
  const keeps = mayKeep && channel.closedOn === null;
  return (
    <div class="actions">
      {keeps && !standing.isUnderWay ? (
        <form method="post" action={`${path}/fanga-in`}>
          <FormToken token={formToken} />
          <button type="submit">{texts.captureNow}</button>
        </form>
      ) : null}
      {mayChange && channel.closedOn === null ? (
        <a class="button secondary" href={`${path}/andra`}>
          {texts.change}
        </a>
      ) : null}
      {keeps ? (
        <>
          <form method="post" action={`${path}/oversedd`}>
            <FormToken token={formToken} />
            <button class="secondary" type="submit">
              {texts.reviewed}
            </button>
          </form>
          <a href={`${path}/egna-konton`}>{texts.changeOwnAccounts}</a>
          <a href={`${path}/avsluta`}>{texts.close}</a>
        </>
      ) : null}
      <a href={`/handlingar?kanal=${channel.id}`}>{texts.records}</a>
      <a href={`/matning/${channel.id}`}>{texts.measurements}</a>
    </div>
  );
}
