import type { VNode } from 'preact';
import type { RunView } from '../../../capture/index.js';
import { phases } from '../texts.sv.js';
import { StatusTag } from './status-tag.view.js';

/** Where a run stands, in words: its receipt's status, or that it has none yet. */
export function RunTag({ run }: { readonly run: Pick<RunView, 'phase' | 'receipt'> }): VNode {
  if (run.phase === 'closed' && run.receipt) return <StatusTag status={run.receipt.status} />;
  return <span class={run.phase === 'given-up' ? 'tag' : 'tag info'}>{phases[run.phase]}</span>;
}
