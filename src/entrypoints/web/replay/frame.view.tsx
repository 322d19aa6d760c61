import type { VNode } from 'preact';
import { blocksView } from './block.view.js';
import { lineView } from './line.view.js';
import type { Frame } from './look.js';
import { texts } from './texts.sv.js';

/** A quoted item or the preview of a linked page. */
export function frameView({ kind, heading, blocks, address }: Frame): VNode {
  return (
    <div class="framed">
      <p class="muted">{kind === 'quote' ? texts.quoted : texts.card}</p>
      {heading === null ? null : <p class="captured heading">{heading}</p>}
      {blocksView(blocks, [])}
      {address === null ? null : (
        <p class="captured">{lineView([{ kind: 'link', address, role: 'link', text: address }])}</p>
      )}
    </div>
  );
}
