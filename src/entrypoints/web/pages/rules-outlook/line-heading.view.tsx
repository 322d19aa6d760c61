import type { VNode } from 'preact';
import { rulePath } from '../../show-rule.js';
import type { LabelledLine, OutlookTable } from './outlook-table.js';

export function LineHeading({ line, face }: { readonly line: LabelledLine } & Pick<OutlookTable, 'face'>): VNode {
  return (
    <th scope="row" class="rule">
      {face === 'rule' && line.key !== null ? <a href={rulePath(line.key)}>{line.label}</a> : line.label}
      {line.name === null ? null : <span class="rule-name">{line.name}</span>}
    </th>
  );
}
