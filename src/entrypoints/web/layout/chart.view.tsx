import type { VNode } from 'preact';
import { showNumber } from '../show-number.js';
import { gridValues, percentFromTop, roundUp } from './chart-scale.js';

export interface ChartProps {
  readonly id: string;
  readonly title: string;
  /** What the chart tells, for those who do not see it and those who do. */
  readonly summary: string;
  /** `bars` for what happened in a span, `line` for what stood at its end. */
  readonly form: 'bars' | 'line';
  /** Oldest first; null where nothing is known. */
  readonly values: readonly (number | null)[];
  readonly firstLabel: string;
  readonly lastLabel: string;
}

/** In pixels: where the plot begins and how high it is, with the words below it. */
export const plot = { top: 16, height: 140, whole: 180 } as const;

/** A small chart without script: its lines keep their strength and its words their size at every width. */
export function Chart(props: ChartProps): VNode {
  const top = roundUp(Math.max(0, ...props.values.map((value) => value ?? 0)));
  return (
    <figure class="chart">
      <figcaption id={`${props.id}-text`}>
        <strong>{props.title}</strong> <span>{props.summary}</span>
      </figcaption>
      <div class="chart-body">
        <Axis top={top} />
        <svg class="chart-plot" role="img" aria-labelledby={`${props.id}-text`} height={plot.whole}>
          <Grid top={top} />
          {props.form === 'bars' ? <Bars values={props.values} top={top} /> : <Line values={props.values} top={top} />}
          <text class="chart-word" x="0" y={plot.whole - 6}>
            {props.firstLabel}
          </text>
          <text class="chart-word" x="100%" y={plot.whole - 6} text-anchor="end">
            {props.lastLabel}
          </text>
        </svg>
      </div>
    </figure>
  );
}

export function Grid({ top }: { readonly top: number }): VNode {
  return (
    <>
      {gridValues(top).map((value) => (
        <line key={value} class="chart-grid" x1="0" x2="100%" y1={yOf(value, top)} y2={yOf(value, top)} />
      ))}
    </>
  );
}

export function yOf(value: number, top: number): number {
  return plot.top + (percentFromTop(value, top) * plot.height) / 100;
}

export function Axis({ top }: { readonly top: number }): VNode {
  return (
    <svg class="chart-axis" aria-hidden="true" height={plot.whole}>
      {gridValues(top).map((value) => (
        <text key={value} class="chart-word" x="100%" y={yOf(value, top) + 5} text-anchor="end">
          {showNumber(value)}
        </text>
      ))}
    </svg>
  );
}

interface Plot {
  readonly values: ChartProps['values'];
  readonly top: number;
}

function Bars({ values, top }: Plot): VNode {
  const step = 100 / values.length;
  return (
    <>
      {values.map((value, at) =>
        value ? (
          <rect
            key={at}
            class="chart-bar"
            x={`${at * step + step * 0.15}%`}
            width={`${step * 0.7}%`}
            y={yOf(value, top)}
            height={plot.top + plot.height - yOf(value, top)}
          />
        ) : null,
      )}
    </>
  );
}

function Line({ values, top }: Plot): VNode {
  const step = values.length > 1 ? 100 / (values.length - 1) : 0;
  const points = values.flatMap((value, at) =>
    value === null ? [] : [`${Math.round(at * step * 100) / 100},${percentFromTop(value, top)}`],
  );
  const isPoint = points.length === 1;
  const drawn = isPoint ? [points[0], points[0]] : points;
  return (
    <svg x="0" y={plot.top} width="100%" height={plot.height} viewBox="0 0 100 100" preserveAspectRatio="none">
      <polyline
        class={isPoint ? 'chart-line point' : 'chart-line'}
        points={drawn.join(' ')}
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
