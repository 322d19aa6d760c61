import type { VNode } from 'preact';
import { texts } from './texts.sv.js';

/** Heads the row of a rule that has no page of its own. */
export function RuleName({ rule }: { readonly rule: { readonly id: string; readonly version: number } }): VNode {
  return (
    <th scope="row" class="rule">
      {rule.id} <span class="muted">{texts.version(rule.version)}</span>
    </th>
  );
}
