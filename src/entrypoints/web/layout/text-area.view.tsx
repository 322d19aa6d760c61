import type { VNode } from 'preact';
import { texts } from '../texts.sv.js';
import type { FieldProps } from './form.view.js';

/** Several lines, with hint and error tied to the field. */
export function TextArea({
  name,
  label,
  value,
  hint,
  error,
  required,
}: Omit<FieldProps, 'type' | 'autocomplete'>): VNode {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>
        {label}
        {required === false ? <span class="optional">{texts.optional}</span> : null}
      </label>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      <textarea
        id={name}
        name={name}
        rows={3}
        required={required !== false}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
      >
        {value ?? ''}
      </textarea>
    </div>
  );
}
