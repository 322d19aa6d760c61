import type { ComponentChildren, VNode } from 'preact';
import { formTokenField } from '../../../foundation/access/index.js';
import { texts } from '../texts.sv.js';

/** Proves that a deed came from our own form. */
export function FormToken({ token }: { readonly token: string | null }): VNode | null {
  return token === null ? null : <input type="hidden" name={formTokenField} value={token} />;
}

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | null;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'search' | 'url' | 'number';
  readonly hint?: string;
  readonly error?: string | null;
  readonly required?: boolean;
  readonly autocomplete?: string;
  /** What is offered while one types; anything else may be typed as well. */
  readonly list?: readonly string[];
}

/** A labelled field with its hint and its error, tied to it for those who listen. */
export function Field({
  name,
  label,
  value,
  type = 'text',
  hint,
  error,
  required,
  autocomplete,
  list,
}: FieldProps): VNode {
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
      <input
        id={name}
        name={name}
        {...({ type } as { type: 'text' })}
        value={value ?? ''}
        required={required !== false}
        autocomplete={autocomplete}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
        list={list ? `${name}-list` : undefined}
      />
      {list ? (
        <datalist id={`${name}-list`}>
          {list.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      ) : null}
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function Select(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly error?: string | null | undefined;
  readonly required?: boolean;
}): VNode {
  const { name, error } = props;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>{props.label}</label>
      {error ? (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      <select
        id={name}
        name={name}
        required={props.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === (props.value ?? '')}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is wrong with a form as a whole, first on the page. */
export function ErrorSummary({ sentence }: { readonly sentence: string | null }): VNode | null {
  if (sentence === null) return null;
  return (
    <div class="notice danger" role="alert">
      <p>{sentence}</p>
    </div>
  );
}

export function Notice({
  tone,
  children,
}: {
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly children: ComponentChildren;
}): VNode {
  return <div class={`notice ${tone}`}>{children}</div>;
}
