import type { VNode } from 'preact';
import { describeProblem, platformName, type CoverageReceipt, type RunView } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import type { MissedNumbers } from '../../../../registration/index.js';
import type { QueueGlance } from '../../../../triage/index.js';
import type { UnsentListReminder, UnsentReminder } from '../../../../reminders/index.js';
import { Notice } from '../../layout/form.view.js';
import { StatusTag } from '../../layout/status-tag.view.js';
import { showDay, showTime } from '../../show-time.js';
import { turnTexts } from '../disposal/texts.sv.js';
import type { WaitingList } from '../disposal/waiting-lists.service.js';
import { whatIsNew } from '../../texts.sv.js';
import { disposalTexts, lossTexts, missedTexts, queueTexts, texts, unclassifiedTexts } from './texts.sv.js';
import { UnsentDisposal } from './unsent-disposal.view.js';
import { UnsentReminders } from './unsent-reminders.view.js';

export interface StartProps {
  readonly channels: readonly Channel[];
  /** By channel. */
  readonly latest: ReadonlyMap<number, CoverageReceipt>;
  readonly running: readonly RunView[];
  /** Reminders that the asker may do something about. */
  readonly unsent: readonly UnsentReminder[];
  readonly unsentLists: readonly UnsentListReminder[];
  /** What waits to be decided of; null where that is not the asker's work. */
  readonly queue: QueueGlance | null;
  /** Records that wait for the asker to give them a class. */
  readonly unclassified: number | 'more';
  /** What may have been lost uncaptured, as far as the asker is told of it. */
  readonly losses: number | 'more';
  /** What diaries have not answered in time, as far as the asker keeps the register. */
  readonly missed: readonly MissedNumbers[];
  /** Disposal lists whose next step is the asker's. */
  readonly disposal: readonly WaitingList[];
  readonly mayRegister: boolean;
  readonly maySeeReceipts: boolean;
}

export function startView(props: StartProps): VNode {
  const { channels, latest, running, unclassified, losses, disposal, queue } = props;
  const isTriageWaiting = queue !== null && queue.waiting !== 0;
  const missed = props.missed.flatMap((one) => one.missed);
  const unsent = props.unsent.length + props.unsentLists.length;
  if (channels.length === 0) return <FirstChannel {...props} />;
  const troubled = channels.filter((channel) => (latest.get(channel.id)?.problems.length ?? 0) > 0);
  const isAllWell = troubled.length + unsent === 0 && latest.size === channels.length;
  return (
    <>
      <h1>{texts.title}</h1>
      {running.length > 0 ? <Running {...props} /> : null}
      {troubled.length + unsent + disposal.length + missed.length > 0 ||
      isTriageWaiting ||
      unclassified !== 0 ||
      losses !== 0 ? (
        <Troubles {...props} troubled={troubled} />
      ) : null}
      {isAllWell ? (
        <Notice tone="success">
          <p>{texts.allWell}</p>
        </Notice>
      ) : null}
      <Nights {...props} />
    </>
  );
}

function FirstChannel({ mayRegister }: StartProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.none}</p>
      {mayRegister ? (
        <>
          <p>{texts.first}</p>
          <p class="actions">
            <a class="button" href="/kanaler/ny">
              {texts.registerFirst}
            </a>
          </p>
        </>
      ) : (
        <p>{texts.othersRegister}</p>
      )}
    </>
  );
}

function Running({ channels, running, maySeeReceipts }: StartProps): VNode {
  const names = new Map(channels.map((channel) => [channel.id, channel.displayName]));
  return (
    <div class="notice info" role="status">
      {running.map(({ runId, channelId, progress }) => (
        <p key={runId}>
          {texts.running(names.get(channelId) ?? '', progress.items)}{' '}
          {maySeeReceipts ? <a href={`/natter/${runId}`}>{texts.follow}</a> : null}
        </p>
      ))}
    </div>
  );
}

function Troubles(props: StartProps & { readonly troubled: readonly Channel[] }): VNode {
  const { troubled, latest, maySeeReceipts, unsent, unsentLists, unclassified, losses, disposal } = props;
  return (
    <section>
      <h2>{texts.needsYou}</h2>
      <ul class="cards">
        {troubled.map((channel) => (
          <Trouble key={channel.id} channel={channel} receipt={latest.get(channel.id)!} isLinked={maySeeReceipts} />
        ))}
        {unsent.length > 0 ? <UnsentReminders {...props} /> : null}
        {unsentLists.length > 0 ? <UnsentDisposal unsent={unsentLists} /> : null}
        <QueueCard queue={props.queue} />
        {disposal.map(({ list, turn }) => (
          <Waiting
            key={list.id}
            path={`/gallring/${list.id}`}
            heading={disposalTexts.heading(list.name)}
            why={turnTexts[turn](list)}
          />
        ))}
        <MissedCard missed={props.missed} />
        {losses === 0 ? null : (
          <Waiting path="/mojlig-forlust" heading={lossTexts.heading(losses)} why={lossTexts.why} />
        )}
        {unclassified === 0 ? null : (
          <Waiting path="/oklassade" heading={unclassifiedTexts.heading(unclassified)} why={unclassifiedTexts.why} />
        )}
      </ul>
    </section>
  );
}

function QueueCard({ queue }: Pick<StartProps, 'queue'>): VNode | null {
  if (queue === null || queue.waiting === 0) return null;
  return <Waiting path="/triage" heading={queueTexts.heading(queue.waiting)} why={queueTexts.why(queue.overdue)} />;
}

function MissedCard({ missed }: Pick<StartProps, 'missed'>): VNode | null {
  const all = missed.flatMap((one) => one.missed);
  const [oldest] = all.toSorted((a, b) => a.registeredAt.getTime() - b.registeredAt.getTime());
  if (oldest === undefined) return null;
  const why = missedTexts.why(oldest.designation, showDay(oldest.registeredAt));
  return <Waiting path="/register/installningar" heading={missedTexts.heading(all.length)} why={why} />;
}

function Waiting(props: { readonly path: string; readonly heading: string; readonly why: string }): VNode {
  return (
    <li class="card">
      <h3>
        <a href={props.path}>{props.heading}</a>
      </h3>
      <p>{props.why}</p>
    </li>
  );
}

function Trouble(props: {
  readonly channel: Channel;
  readonly receipt: CoverageReceipt;
  readonly isLinked: boolean;
}): VNode {
  const { channel, receipt } = props;
  return (
    <li class="card">
      <h3>
        <a href={`/kanaler/${channel.id}`}>{channel.displayName}</a>
      </h3>
      {receipt.problems.map((problem, at) => {
        const { sentence, whatToDo } = describeProblem(problem);
        return (
          <p key={at}>
            <strong>{sentence}</strong> {whatToDo}
          </p>
        );
      })}
      {props.isLinked ? (
        <p>
          <a href={`/natter/${receipt.runId}`}>{texts.receiptOf(showTime(receipt.finishedAt))}</a>
        </p>
      ) : null}
    </li>
  );
}

function Nights(props: StartProps): VNode {
  return (
    <section>
      <h2>{texts.nights}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.channel}</th>
              <th scope="col">{texts.outcome}</th>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.creator}</th>
              <th scope="col">{texts.changes}</th>
            </tr>
          </thead>
          <tbody>
            {props.channels.map((channel) => (
              <Night
                key={channel.id}
                channel={channel}
                receipt={props.latest.get(channel.id)}
                isLinked={props.maySeeReceipts}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Night(props: {
  readonly channel: Channel;
  readonly receipt: CoverageReceipt | undefined;
  readonly isLinked: boolean;
}): VNode {
  const { channel, receipt } = props;
  return (
    <tr>
      <th scope="row">
        <a href={`/kanaler/${channel.id}`}>{channel.displayName}</a>{' '}
        <span class="muted">({platformName(channel.platform)})</span>
      </th>
      <td>{receipt ? <StatusTag status={receipt.status} /> : null}</td>
      <td class="when">{receipt ? <When receipt={receipt} isLinked={props.isLinked} /> : texts.never}</td>
      <td>{channel.recordsCreator}</td>
      <td>{receipt ? whatIsNew(receipt) : null}</td>
    </tr>
  );
}

function When({ receipt, isLinked }: { readonly receipt: CoverageReceipt; readonly isLinked: boolean }): VNode {
  const at = showTime(receipt.finishedAt);
  return isLinked ? <a href={`/natter/${receipt.runId}`}>{at}</a> : <>{at}</>;
}
