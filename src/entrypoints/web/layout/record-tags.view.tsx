import type { VNode } from 'preact';
import type { Origin, RecordState } from '../../../records/index.js';
import { origins, states } from '../texts.sv.js';

const tones = { 'drawn-up': 'info', received: 'neutral' } as const;

/** Whether a record was drawn up or came in. */
export function OriginTag({ origin }: { readonly origin: Origin }): VNode {
  return <span class={`tag ${tones[origin]}`}>{origins[origin]}</span>;
}

/** How the platform shows it now, where that is worth a word. */
export function StateTag({ state }: { readonly state: RecordState }): VNode | null {
  return state === 'visible' ? null : <span class="tag warning">{states[state]}</span>;
}
