import type { VNode } from 'preact';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showNumber } from '../../show-number.js';
import { LineHeading } from './line-heading.view.js';
import { inYear, sumOf, type OutlookTable } from './outlook-table.js';
import { faces, texts } from './texts.sv.js';

export function OneYear({ table: { face, years, year, lines } }: { readonly table: OutlookTable }): VNode | null {
  if (year === null) return null;
  const due = lines.filter((line) => inYear(line, year) > 0).sort((a, b) => inYear(b, year) - inYear(a, year));
  const heading = year === years[0] ? texts.inFirstYear(year) : texts.inYear(year);
  return (
    <section>
      <h2>{heading}</h2>
      {due.length === 0 ? (
        <p>{texts.nothingIn(year)}</p>
      ) : (
        <ScrolledTable label={heading}>
          <thead>
            <tr>
              <th scope="col">{faces[face]}</th>
              <th scope="col" class="number">
                {texts.records}
              </th>
            </tr>
          </thead>
          <tbody>
            {due.map((line) => (
              <tr key={line.key}>
                <LineHeading line={line} face={face} />
                <td class="number">{showNumber(inYear(line, year))}</td>
              </tr>
            ))}
            <tr class="sum">
              <th scope="row">{texts.together}</th>
              <td class="number">{showNumber(sumOf(due, (line) => inYear(line, year)))}</td>
            </tr>
          </tbody>
        </ScrolledTable>
      )}
    </section>
  );
}
