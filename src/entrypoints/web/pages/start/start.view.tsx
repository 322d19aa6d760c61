import type { VNode } from 'preact';
import { describeProblem, type CoverageReceipt } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { Notice } from '../../layout/form.view.js';
import { StatusTag } from '../../layout/status-tag.view.js';
import { showTime } from '../../show-time.js';
import { texts } from './texts.sv.js';

export interface StartProps {
  readonly channels: readonly Channel[];
  /** By channel. */
  readonly latest: ReadonlyMap<number, CoverageReceipt>;
  readonly mayRegister: boolean;
}

export function startView({ channels, latest, mayRegister }: StartProps): VNode {
  const troubled = channels.filter((channel) => (latest.get(channel.id)?.problems.length ?? 0) > 0);
  return (
    <>
      <h1>{texts.title}</h1>
      {channels.length === 0 ? <p>{texts.none}</p> : null}
      {channels.length === 0 && mayRegister ? (
        <div class="actions">
          <a class="button" href="/kanaler/ny">
            {texts.registerFirst}
          </a>
        </div>
      ) : null}
      {troubled.length > 0 ? <Troubles channels={troubled} latest={latest} /> : null}
      {channels.length > 0 && troubled.length === 0 && latest.size === channels.length ? (
        <Notice tone="success">
          <p>{texts.allWell}</p>
        </Notice>
      ) : null}
      {channels.length > 0 ? <Nights channels={channels} latest={latest} /> : null}
    </>
  );
}

function Troubles({ channels, latest }: Omit<StartProps, 'mayRegister'>): VNode {
  return (
    <section>
      <h2>{texts.needsYou}</h2>
      <ul class="cards">
        {channels.map((channel) => (
          <li class="card" key={channel.id}>
            <h3>
              <a href={`/kanaler/${channel.id}`}>{channel.displayName}</a>
            </h3>
            {latest.get(channel.id)?.problems.map((problem, at) => {
              const { sentence, whatToDo } = describeProblem(problem);
              return (
                <p key={at}>
                  {sentence} {whatToDo}
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Nights({ channels, latest }: Omit<StartProps, 'mayRegister'>): VNode {
  return (
    <section>
      <h2>{texts.nights}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.channel}</th>
              <th scope="col">{texts.creator}</th>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.outcome}</th>
              <th scope="col">{texts.changes}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <Night key={channel.id} channel={channel} receipt={latest.get(channel.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Night({
  channel,
  receipt,
}: {
  readonly channel: Channel;
  readonly receipt: CoverageReceipt | undefined;
}): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={`/kanaler/${channel.id}`}>{channel.displayName}</a> <span class="muted">({channel.platform})</span>
      </th>
      <td>{channel.recordsCreator}</td>
      <td>{receipt ? <a href={`/natter/${receipt.runId}`}>{showTime(receipt.finishedAt)}</a> : texts.never}</td>
      <td>{receipt ? <StatusTag status={receipt.status} /> : null}</td>
      <td>{receipt ? texts.whatIsNew(receipt.new, receipt.newVersions, receipt.gone) : null}</td>
    </tr>
  );
}
