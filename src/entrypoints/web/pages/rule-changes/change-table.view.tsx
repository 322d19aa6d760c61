import type { VNode } from 'preact';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { texts } from './texts.sv.js';

export interface ChangedLine {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What was and what is to be, side by side. */
export function ChangeTable(props: { readonly label: string; readonly lines: readonly ChangedLine[] }): VNode {
  return (
    <ScrolledTable label={props.label}>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
