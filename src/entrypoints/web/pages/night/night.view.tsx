import type { VNode } from 'preact';
import { describeProblem, platformName, type CoverageReceipt, type RunView } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { Notice } from '../../layout/form.view.js';
import { RunTag } from '../../layout/run-tag.view.js';
import { showBytes, showNumber } from '../../show-number.js';
import { showDuration, showTime } from '../../show-time.js';
import { gapsView } from './gaps.view.js';
import { texts } from './texts.sv.js';

export interface NightProps {
  readonly run: RunView;
  readonly channel: Channel;
}

export function nightView({ run, channel }: NightProps): VNode {
  return (
    <>
      <p class="muted">
        <a href="/natter">{texts.allRuns}</a>
      </p>
      <h1>{texts.title(channel.displayName)}</h1>
      <p>
        <RunTag run={run} /> {texts.planned(showTime(run.slot))}
      </p>
      <Standing run={run} />
      {run.receipt ? <Problems receipt={run.receipt} /> : null}
      {run.receipt ? <Came receipt={run.receipt} /> : null}
      {run.receipt ? <Counts receipt={run.receipt} /> : null}
      {run.receipt ? gapsView(run.receipt) : null}
      <Asked run={run} channel={channel} />
    </>
  );
}

function Standing({ run }: Pick<NightProps, 'run'>): VNode | null {
  switch (run.phase) {
    case 'running':
      return (
        <div class="notice info" role="status">
          <p>{texts.running(run.progress)}</p>
          <p>{texts.refreshes}</p>
        </div>
      );
    case 'waiting':
      return (
        <Notice tone="info">
          <p>{run.receipt ? texts.triesAgain(showTime(run.notBefore)) : texts.waits}</p>
        </Notice>
      );
    case 'given-up':
      return (
        <Notice tone="warning">
          <p>{texts.givenUp}</p>
        </Notice>
      );
    case 'closed':
      return null;
  }
}

function Problems({ receipt }: { readonly receipt: CoverageReceipt }): VNode {
  const tone = receipt.status === 'red' ? 'danger' : 'warning';
  if (receipt.problems.length === 0)
    return (
      <Notice tone="success">
        <p>{texts.noGaps}</p>
      </Notice>
    );
  return (
    <section>
      <h2>{texts.gaps}</h2>
      {receipt.problems.map((problem, at) => {
        const { sentence, whatToDo } = describeProblem(problem);
        return (
          <Notice key={at} tone={tone}>
            <p>
              <strong>{sentence}</strong>
            </p>
            <p>{whatToDo}</p>
          </Notice>
        );
      })}
      {receipt.blindSince ? <p>{texts.blind(showTime(receipt.blindSince), showTime(receipt.finishedAt))}</p> : null}
    </section>
  );
}

function Came({ receipt }: { readonly receipt: CoverageReceipt }): VNode {
  const facts = texts.counts.map(([name, label]) => [label, receipt[name]] as const);
  return (
    <section>
      <h2>{texts.came}</h2>
      <dl class="facts">
        {facts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{showNumber(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Counts({ receipt: { platformCounts, held } }: { readonly receipt: CoverageReceipt }): VNode {
  return (
    <section>
      <h2>{texts.compared}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.compared}>
        <table class="narrow">
          <thead>
            <tr>
              <td></td>
              <th scope="col" class="number">
                {texts.platform}
              </th>
              <th scope="col" class="number">
                {texts.archive}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['posts', 'comments'] as const).map((kind) => (
              <tr key={kind}>
                <th scope="row">{texts.kinds[kind]}</th>
                <td class="number">{platformCounts ? showNumber(platformCounts[kind]) : texts.notCounted}</td>
                <td class="number">{showNumber(held[kind])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{platformCounts ? texts.comparedHint : texts.notComparable}</p>
    </section>
  );
}

function Asked({ run, channel }: NightProps): VNode {
  const { receipt } = run;
  const facts: readonly (readonly [string, VNode | string])[] = [
    [texts.channel, <a href={`/kanaler/${channel.id}`}>{channel.displayName}</a>],
    [texts.address, `${channel.address} (${platformName(channel.platform)})`],
    [texts.attempts, texts.attempt(run.attempt)],
    ...(run.startedAt ? [[texts.began, showTime(run.startedAt)] as const] : []),
    ...(receipt
      ? ([
          [texts.ended, `${showTime(receipt.finishedAt)} (${showDuration(receipt.startedAt, receipt.finishedAt)})`],
          [texts.cost, texts.requests(receipt.requests, showBytes(receipt.bytes))],
        ] as const)
      : []),
    [texts.number, run.runId],
  ];
  return (
    <section>
      <h2>{texts.asked}</h2>
      <p>{texts.askedHint}</p>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
