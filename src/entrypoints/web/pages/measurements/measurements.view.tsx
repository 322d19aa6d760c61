import type { VNode } from 'preact';
import { platformName, type ChannelGlance } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { showNumber } from '../../show-number.js';
import { texts } from './texts.sv.js';

export interface MeasurementsProps {
  readonly channels: readonly Channel[];
  /** In the order of the channels. */
  readonly glances: readonly ChannelGlance[];
}

const columns = ['followers', 'posts', 'comments', 'replies'] as const;

export function measurementsView({ channels, glances }: MeasurementsProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      {channels.length === 0 ? <p>{texts.none}</p> : <Channels channels={channels} glances={glances} />}
    </>
  );
}

function Channels({ channels, glances }: MeasurementsProps): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.channel}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="number">
                {texts.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map((channel, at) => (
            <tr key={channel.id}>
              <th scope="row">
                <a href={`/matning/${channel.id}`}>{channel.displayName}</a>{' '}
                <span class="muted">({platformName(channel.platform)})</span>
              </th>
              {columns.map((column) => (
                <td key={column} class="number">
                  {valueOf(glances[at]![column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueOf(value: number | null): string {
  return value === null ? texts.unknown : showNumber(value);
}
