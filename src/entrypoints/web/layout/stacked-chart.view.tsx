import type { VNode } from 'preact';
import { showNumber } from '../show-number.js';
import { roundUp } from './chart-scale.js';
import { Axis, Grid, plot, yOf } from './chart.view.js';

/** More cannot be told apart; the last one is for all the rest. */
export const mostSeries = 6;

export interface Series {
  readonly name: string;
  /** In the order of the labels. */
  readonly values: readonly number[];
}

export interface StackedChartProps {
  readonly id: string;
  readonly title: string;
  /** What the chart tells, for those who do not see it and those who do. */
  readonly summary: string;
  /** Of the bars, from the left. */
  readonly labels: readonly string[];
  /** From below; no more than `mostSeries`. */
  readonly series: readonly Series[];
}

/** Bars of parts without script. Parts differ in pattern as well as colour, and stand in the order of the legend. */
export function StackedChart({ id, title, summary, labels, series }: StackedChartProps): VNode {
  const totals = labels.map((_, at) => series.reduce((sum, { values }) => sum + values[at]!, 0));
  const top = roundUp(Math.max(0, ...totals));
  const step = 100 / labels.length;
  return (
    <figure class="chart stacked">
      <figcaption id={`${id}-text`}>
        <strong>{title}</strong> <span>{summary}</span>
      </figcaption>
      {series.length > 1 ? <Legend id={id} series={series} /> : null}
      <div class="chart-body">
        <Axis top={top} />
        <svg class="chart-plot" role="img" aria-labelledby={`${id}-text`} height={plot.whole}>
          <Patterns id={id} />
          <Grid top={top} />
          {labels.map((label, at) => (
            <g key={label}>
              <Bar id={id} x={at * step + step * 0.15} width={step * 0.7} top={top} parts={partsAt(series, at)} />
              <text class="chart-word sparse" x={`${(at + 0.5) * step}%`} y={plot.whole - 6} text-anchor="middle">
                {label}
              </text>
              {totals[at] ? (
                <text
                  class="chart-word wide-only haloed"
                  x={`${(at + 0.5) * step}%`}
                  y={yOf(totals[at], top) - 4}
                  text-anchor="middle"
                >
                  {showNumber(totals[at])}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function partsAt(series: readonly Series[], at: number): number[] {
  return series.map(({ values }) => values[at]!);
}

function Bar(props: {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly parts: readonly number[];
}): VNode {
  const { id, x, width, top, parts } = props;
  return (
    <>
      {parts.map((part, n) => {
        const below = parts.slice(0, n).reduce((sum, value) => sum + value, 0);
        const [from, to] = [yOf(below, top), yOf(below + part, top)];
        return part ? (
          <rect key={n} {...look(id, n)} x={`${x}%`} width={`${width}%`} y={to} height={Math.max(1, from - to)} />
        ) : null;
      })}
    </>
  );
}

function Legend({ id, series }: Pick<StackedChartProps, 'id' | 'series'>): VNode {
  return (
    <ul class="legend">
      {series.map(({ name }, n) => (
        <li key={name}>
          <svg width="18" height="18" aria-hidden="true">
            <rect {...look(id, n)} x="1" y="1" width="16" height="16" />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The second and the fourth are lined, each in its own direction. */
const lined = new Map([
  [1, 45],
  [3, -45],
]);

function look(id: string, n: number): { readonly class: string; readonly fill?: string } {
  return { class: `chart-part part-${n + 1}`, ...(lined.has(n) && { fill: `url(#${id}-part-${n + 1})` }) };
}

function Patterns({ id }: { readonly id: string }): VNode {
  return (
    <defs>
      {[...lined].map(([n, degrees]) => (
        <pattern
          key={n}
          id={`${id}-part-${n + 1}`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${degrees})`}
        >
          <rect class="lined-ground" width="7" height="7" />
          <line class={`lined-${n + 1}`} x1="3" x2="3" y1="0" y2="7" />
        </pattern>
      ))}
    </defs>
  );
}
