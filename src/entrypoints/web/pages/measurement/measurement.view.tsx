import type { VNode } from 'preact';
import { measuringPeriods, type ChannelMeasure, type MeasuringPeriod } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { Chart } from '../../layout/chart.view.js';
import { showNumber } from '../../show-number.js';
import { showSpan } from './show-span.js';
import { counters, texts, type Counter } from './texts.sv.js';

export interface MeasurementProps {
  readonly channel: Channel;
  readonly period: MeasuringPeriod;
  /** Oldest first, at least one. */
  readonly measures: readonly ChannelMeasure[];
}

export function measurementView({ channel, period, measures }: MeasurementProps): VNode {
  const told = counters.filter((counter) => measures.some((measure) => measure[counter]));
  const untold = counters.filter((counter) => !told.includes(counter));
  return (
    <>
      <p class="muted">
        <a href="/matning">{texts.allChannels}</a>
      </p>
      <h1>{texts.title(channel.displayName)}</h1>
      <Periods channel={channel} period={period} />
      {told.length > 0 ? (
        <div class="charts">
          {told.map((counter) => (
            <CounterChart key={counter} counter={counter} period={period} measures={measures} />
          ))}
        </div>
      ) : null}
      {untold.length > 0 ? <p>{texts.untold(untold.map((counter) => texts.counters[counter]))}</p> : null}
      <p class="muted">{texts.explained}</p>
      <Numbers period={period} measures={measures} />
      <p>
        <a href={`/matning/${channel.id}/siffror.csv?period=${period}`}>{texts.download}</a>
      </p>
    </>
  );
}

function Periods({ channel, period }: Pick<MeasurementProps, 'channel' | 'period'>): VNode {
  return (
    <nav class="choices" aria-label={texts.period}>
      <ul>
        {measuringPeriods.map((choice) => (
          <li key={choice}>
            <a href={`/matning/${channel.id}?period=${choice}`} aria-current={choice === period ? 'true' : undefined}>
              {texts.periods[choice]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Measured = Pick<MeasurementProps, 'period' | 'measures'>;

function CounterChart({ counter, period, measures }: Measured & { readonly counter: Counter }): VNode {
  const values = measures.map((measure) => measure[counter]);
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const isStanding = texts.standing.includes(counter);
  return (
    <Chart
      id={counter}
      title={texts.counters[counter]}
      summary={isStanding ? texts.fromTo(known[0]!, known.at(-1)!) : texts.together(sum, period)}
      form={isStanding ? 'line' : 'bars'}
      values={values}
      firstLabel={showSpan(measures[0]!.span, period)}
      lastLabel={showSpan(measures.at(-1)!.span, period)}
    />
  );
}

function Numbers({ period, measures }: Measured): VNode {
  return (
    <details>
      <summary>{texts.numbers}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.numbers}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.when}</th>
              {counters.map((counter) => (
                <th key={counter} scope="col" class="number">
                  {texts.counters[counter]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.toReversed().map((measure) => (
              <tr key={measure.span.from.toString()}>
                <th scope="row">{showSpan(measure.span, period)}</th>
                {counters.map((counter) => (
                  <td key={counter} class="number">
                    {measure[counter] === null ? texts.unknown : showNumber(measure[counter])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
