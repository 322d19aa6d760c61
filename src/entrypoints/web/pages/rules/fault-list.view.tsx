import type { VNode } from 'preact';
import type { RuleFault } from '../../../../foundation/rule-files/index.js';
import { texts } from './texts.sv.js';

/** What is wrong, or should be looked at, and where. */
export function FaultList({ faults }: { readonly faults: readonly RuleFault[] }): VNode {
  return (
    <ul class="faults">
      {faults.map(({ file, line, sentence }) => (
        <li key={`${file} ${line} ${sentence}`}>
          <code>{texts.place(file, line)}</code> {sentence}
        </li>
      ))}
    </ul>
  );
}
