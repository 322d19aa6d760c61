import type { VNode } from 'preact';
import type { FieldError } from './field-errors.js';
import { formTexts } from './texts.sv.js';

/** Everything that is wrong, first on the page, each leading to its field. */
export function ErrorList({ errors }: { readonly errors: readonly FieldError[] }): VNode | null {
  if (errors.length === 0) return null;
  return (
    <div class="notice danger" role="alert">
      <p>{formTexts.wrong}</p>
      <ul>
        {errors.map(({ name, label, sentence }) => (
          <li key={name}>
            <a href={`#${name}`}>{label}</a>: {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
