import type { VNode } from 'preact';
import type { Access, Origin, RecordState, Registration } from '../../../records/index.js';
import { origins, states, tags } from '../texts.sv.js';

const tones = { 'drawn-up': 'info', received: 'neutral' } as const;

/** Whether a record was drawn up or came in. */
export function OriginTag({ origin }: { readonly origin: Origin }): VNode {
  return <span class={`tag ${tones[origin]}`}>{origins[origin]}</span>;
}

/** How the platform shows it now, where that is worth a word. */
export function StateTag({ state }: { readonly state: RecordState }): VNode | null {
  return state === 'visible' ? null : <span class="tag warning">{states[state]}</span>;
}

/** That it stands in the register, or waits for the diary's number. */
export function RegisteredTag(props: {
  readonly record: { readonly registration: Registration; readonly awaitsDiary: boolean };
}): VNode | null {
  const { registration, awaitsDiary } = props.record;
  if (awaitsDiary) return <span class="tag warning">{tags.awaitsDiary}</span>;
  return registration === 'registered' ? <span class="tag success">{tags.registered}</span> : null;
}

/** That it is seen by those alone whose work it is. */
export function AccessTag({ access }: { readonly access: Access }): VNode | null {
  return access === 'restricted' ? <span class="tag danger">{tags.restricted}</span> : null;
}
