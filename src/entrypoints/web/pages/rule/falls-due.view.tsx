import type { VNode } from 'preact';
import { addUpOutlook, describeStanding } from '../../../../retention/index.js';
import { CountTable } from '../../layout/count-table.view.js';
import { StackedChart } from '../../layout/stacked-chart.view.js';
import { listYears, outlookYears } from '../rules-outlook/outlook-years.js';
import type { CoverageProps } from './coverage.view.js';
import { texts } from './texts.sv.js';

export function FallsDue({ rule, rows, today }: CoverageProps): VNode | null {
  const span = outlookYears(today);
  const [line] = addUpOutlook(rows, 'rule', span);
  if (!line) return null;
  const years = listYears(span);
  const values = years.map((year) => line.byYear.get(year) ?? 0);
  const dated = values.reduce((sum, records) => sum + records, 0);
  const hasDay = dated + line.later > 0;
  return (
    <section>
      <h2>{texts.fallsDue}</h2>
      {hasDay && describeStanding(rule, today).gap !== null ? <p>{texts.simulated}</p> : null}
      {line.permanent > 0 ? <p>{texts.permanent(line.permanent)}</p> : null}
      {line.waiting > 0 ? <p>{texts.waiting(line.waiting)}</p> : null}
      {hasDay ? (
        <>
          <StackedChart
            id="ar"
            title={texts.chart}
            summary={texts.summary(dated, span.last)}
            labels={years.map(String)}
            series={[{ name: texts.records, values }]}
          />
          <Numbers years={years} values={values} later={line.later} />
        </>
      ) : rule.action === 'retain-permanently' ? null : (
        <p>{texts.nothingDated}</p>
      )}
    </section>
  );
}

interface NumbersProps {
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly later: number;
}

function Numbers({ years, values, later }: NumbersProps): VNode {
  const rows: readonly (readonly [string, number])[] = [
    ...years.map((year, at) => [String(year), values[at]!] as const),
    [texts.later(years.at(-1)!), later],
  ];
  return (
    <details>
      <summary>{texts.numbers}</summary>
      <CountTable label={texts.numbers} headings={[texts.year, texts.records]} rows={rows} />
    </details>
  );
}
