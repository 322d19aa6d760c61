import type { ComponentChildren, VNode } from 'preact';

/** A table that is wider than a narrow window scrolls by itself, by keyboard as well. */
export function ScrolledTable(props: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={props.label}>
      <table class="spaced">{props.children}</table>
    </div>
  );
}
