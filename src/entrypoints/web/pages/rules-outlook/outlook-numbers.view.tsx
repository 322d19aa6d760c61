import type { VNode } from 'preact';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showNumber } from '../../show-number.js';
import { LineHeading } from './line-heading.view.js';
import { outlookPath } from './outlook-path.js';
import { inYear, rulelessOf, sumOf, type LabelledLine, type OutlookTable } from './outlook-table.js';
import { faces, texts } from './texts.sv.js';

interface Column {
  readonly heading: string;
  readonly of: (line: LabelledLine) => number;
}

const rests: readonly Column[] = [
  { heading: texts.columns.later, of: ({ later }) => later },
  { heading: texts.columns.waiting, of: ({ waiting }) => waiting },
  { heading: texts.columns.permanent, of: ({ permanent }) => permanent },
  { heading: texts.columns.ruleless, of: rulelessOf },
];

export function OutlookNumbers({ table }: { readonly table: OutlookTable }): VNode {
  const { face, years, lines } = table;
  const columns = [...years.map((year) => ({ heading: String(year), of: inYearOf(year) })), ...rests];
  return (
    <section>
      <h2>{texts.numbers}</h2>
      <ScrolledTable label={texts.numbers}>
        <thead>
          <tr>
            <th scope="col">{faces[face]}</th>
            {years.map((year) => (
              <th key={year} scope="col" class="number">
                <a href={outlookPath(table, { year })}>{year}</a>
              </th>
            ))}
            {rests.map(({ heading }) => (
              <th key={heading} scope="col" class="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <LineHeading line={line} face={face} />
              {columns.map(({ heading, of }) => (
                <td key={heading} class="number">
                  {showNumber(of(line))}
                </td>
              ))}
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{texts.together}</th>
            {columns.map(({ heading, of }) => (
              <td key={heading} class="number">
                {showNumber(sumOf(lines, of))}
              </td>
            ))}
          </tr>
        </tbody>
      </ScrolledTable>
    </section>
  );
}

function inYearOf(year: number): Column['of'] {
  return (line) => inYear(line, year);
}
