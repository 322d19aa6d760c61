import type { VNode } from 'preact';
import type { MadeDecision } from '../../../../registration/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { DecidedBy } from './decided-by.view.js';
import { decisions, registeringTexts as texts } from './registering-texts.sv.js';

/** Every decision of a record, those of machines and those that were undone too. */
export function DecisionHistory({ history }: { readonly history: readonly MadeDecision[] }): VNode {
  return (
    <>
      <h3>{texts.history}</h3>
      <ScrolledTable label={texts.history}>
        <thead>
          <tr>
            <th scope="col">{texts.decision}</th>
            <th scope="col">{texts.by}</th>
            <th scope="col">{texts.why}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((decision) => (
            <tr key={decision.id}>
              <th scope="row">
                {decisions[decision.decision]}{' '}
                {decision.isUndone ? <span class="tag warning">{texts.undoneTag}</span> : null}
              </th>
              <td>
                <DecidedBy decision={decision} />
              </td>
              <td>
                <bdi class="brief">{decision.reason ?? decision.rule?.describes ?? null}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </>
  );
}
