import type { VNode } from 'preact';

/** The key that presses a button; shown where keys are in use. */
export function Key({ name }: { readonly name: string }): VNode {
  return (
    <kbd class="key" aria-hidden="true">
      {name}
    </kbd>
  );
}
