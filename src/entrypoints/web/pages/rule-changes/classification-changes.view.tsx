import type { VNode } from 'preact';
import {
  describeClassificationRule,
  type ClassificationChange,
  type ClassificationRule,
} from '../../../../classification/index.js';
import { ChangeTable } from './change-table.view.js';
import { texts } from './texts.sv.js';

export function ClassificationChanges(props: { readonly changes: readonly ClassificationChange[] }): VNode | null {
  if (props.changes.length === 0) return null;
  return (
    <section>
      <h2>{texts.classification}</h2>
      <ChangeTable
        label={texts.classification}
        lines={props.changes.map(({ id, before, after }) => ({
          what: id,
          before: wordingOf(before),
          after: wordingOf(after),
        }))}
      />
    </section>
  );
}

function wordingOf(rule: ClassificationRule | null): string {
  return rule === null ? texts.missing : texts.classed(rule.recordClass, describeClassificationRule(rule));
}
