import type { VNode } from 'preact';
import { mostSeries, StackedChart, type Series } from '../../layout/stacked-chart.view.js';
import { inYear, sumOf, type LabelledLine, type OutlookTable } from './outlook-table.js';
import { texts } from './texts.sv.js';

export function OutlookChart({ table: { years, lines } }: { readonly table: OutlookTable }): VNode {
  const dated = (line: LabelledLine) => years.reduce((sum, year) => sum + inYear(line, year), 0);
  const series = toSeries(
    lines.filter((line) => dated(line) > 0).sort((one, other) => dated(other) - dated(one)),
    years,
  );
  if (series.length === 0) return <p>{texts.nothingDated}</p>;
  return (
    <StackedChart
      id="faller-ut"
      title={texts.chart}
      summary={texts.summary(sumOf(lines, dated), years.at(-1)!)}
      labels={years.map(String)}
      series={series}
    />
  );
}

/** What is left when there are more than can be told apart goes together. */
function toSeries(lines: readonly LabelledLine[], years: readonly number[]): Series[] {
  const isMany = lines.length > mostSeries;
  const alone = isMany ? lines.slice(0, mostSeries - 1) : lines;
  const others = lines.slice(alone.length);
  return [
    ...alone.map(({ label, name, byYear }) => ({
      name: name === null ? label : `${label} ${name}`,
      values: years.map((year) => byYear.get(year) ?? 0),
    })),
    ...(isMany
      ? [{ name: texts.others, values: years.map((year) => sumOf(others, (line) => inYear(line, year))) }]
      : []),
  ];
}
