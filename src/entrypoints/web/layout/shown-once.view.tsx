import type { VNode } from 'preact';
import { texts } from '../texts.sv.js';

/** A secret that stands on the page now and never again. */
export function ShownOnce({
  title,
  secret,
  hint,
}: {
  readonly title: string;
  readonly secret: string;
  readonly hint: string;
}): VNode {
  return (
    <div class="notice success" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <code class="secret">{secret}</code>
      </p>
      <p>
        {hint} {texts.shownOnce}
      </p>
    </div>
  );
}
