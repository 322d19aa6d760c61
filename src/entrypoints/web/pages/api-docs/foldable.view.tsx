import type { VNode } from 'preact';

/** A path or a name that a narrow window folds at its joints. */
export function Foldable({ text }: { readonly text: string }): VNode {
  const parts = text.split(/(?<=[a-z])(?=[A-Z])|(?<!^| )(?=\/)/);
  return (
    <code>
      {parts.map((part, at) => (
        <>
          {at > 0 ? <wbr /> : null}
          {part}
        </>
      ))}
    </code>
  );
}
