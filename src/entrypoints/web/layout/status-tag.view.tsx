import type { VNode } from 'preact';
import type { CoverageReceipt } from '../../../capture/index.js';
import { statuses } from '../texts.sv.js';

const tones = { green: 'success', amber: 'warning', red: 'danger' } as const;

/** A run's outcome in words; the colour only repeats them. */
export function StatusTag({ status }: { readonly status: CoverageReceipt['status'] }): VNode {
  return <span class={`tag ${tones[status]}`}>{statuses[status]}</span>;
}
