import type { VNode } from 'preact';
import { runOutcomes, type RunOutcome, type RunView } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { Select } from '../../layout/form.view.js';
import { RunTag } from '../../layout/run-tag.view.js';
import { showChannel } from '../../show-channel.js';
import { showDuration, showTime } from '../../show-time.js';
import { outcomes, whatIsNew } from '../../texts.sv.js';
import { texts } from './texts.sv.js';

export interface NightsProps {
  readonly channels: readonly Channel[];
  readonly runs: readonly RunView[];
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly chosen: number | null;
  readonly outcome: RunOutcome | null;
}

export function nightsView(props: NightsProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <Filter {...props} />
      {props.runs.length > 0 ? <Runs {...props} /> : <p>{texts.none}</p>}
      <Turning {...props} />
    </>
  );
}

function Filter({ channels, chosen, outcome }: NightsProps): VNode {
  const anyChannel = { value: '', label: texts.allChannels };
  return (
    <form class="filters" method="get" action="/natter">
      <Select
        name="kanal"
        label={texts.channel}
        value={chosen === null ? '' : String(chosen)}
        choices={[anyChannel, ...channels.map((c) => ({ value: String(c.id), label: nameOf(c) }))]}
      />
      <Select
        name="utfall"
        label={texts.outcome}
        value={outcome}
        choices={[
          { value: '', label: texts.allOutcomes },
          ...runOutcomes.map((value) => ({ value, label: outcomes[value] })),
        ]}
      />
      <div class="field">
        <button type="submit">{texts.show}</button>
      </div>
    </form>
  );
}

function Runs({ channels, runs }: NightsProps): VNode {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.slot}</th>
            <th scope="col">{texts.channel}</th>
            <th scope="col">{texts.outcome}</th>
            <th scope="col">{texts.changes}</th>
            <th scope="col">{texts.duration}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <Run key={run.runId} run={run} channel={byId.get(run.channelId)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Run({ run, channel }: { readonly run: RunView; readonly channel: Channel | undefined }): VNode {
  const { receipt } = run;
  return (
    <tr>
      <th scope="row">
        <a href={`/natter/${run.runId}`}>{showTime(run.slot)}</a>
      </th>
      <td>{channel ? nameOf(channel) : null}</td>
      <td>
        <RunTag run={run} />
      </td>
      <td>{receipt && run.phase === 'closed' ? whatIsNew(receipt) : texts.soFar(run)}</td>
      <td>{receipt && run.phase === 'closed' ? showDuration(receipt.startedAt, receipt.finishedAt) : null}</td>
    </tr>
  );
}

function Turning({ next, isFirst, chosen, outcome }: NightsProps): VNode | null {
  if (isFirst && next === null) return null;
  const kept = [chosen === null ? '' : `kanal=${chosen}`, outcome === null ? '' : `utfall=${outcome}`].filter(Boolean);
  return (
    <nav class="actions" aria-label={texts.turning}>
      {isFirst ? null : <a href={`/natter?${kept.join('&')}`}>{texts.newest}</a>}
      {next === null ? null : <a href={`/natter?${[...kept, `efter=${next}`].join('&')}`}>{texts.older}</a>}
    </nav>
  );
}

function nameOf(channel: Channel): string {
  return showChannel(channel);
}
