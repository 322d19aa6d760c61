import type { VNode } from 'preact';
import { showNumber } from '../show-number.js';
import { ScrolledTable } from './scrolled-table.view.js';

interface CountTableProps {
  readonly label: string;
  readonly hasCaption?: true;
  readonly headings: readonly [name: string, number: string];
  readonly rows: readonly (readonly [name: string, number: number])[];
}

/** Names, each with how many there are of it. */
export function CountTable({ label, hasCaption, headings: [name, number], rows }: CountTableProps): VNode {
  return (
    <ScrolledTable label={label}>
      {hasCaption ? <caption>{label}</caption> : null}
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" class="number">
            {number}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([row, count]) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            <td class="number">{showNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
