import type { VNode } from 'preact';
import type { Suggestion } from '../../../../triage/index.js';

/** A text with the words marked that suggestions point at; marks that meet are one. */
export function MarkedText(props: { readonly text: string; readonly suggestions: readonly Suggestion[] }): VNode {
  const marks = props.suggestions.flatMap((one) => one.marks).sort((one, other) => one.from - other.from);
  const pieces: (VNode | string)[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    pieces.push(props.text.slice(at, start), <mark key={start}>{props.text.slice(start, to)}</mark>);
    at = to;
  }
  return (
    <p class="captured">
      {pieces}
      {props.text.slice(at)}
    </p>
  );
}
