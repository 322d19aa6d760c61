import type { VNode } from 'preact';
import { ErrorSummary, Field } from '../../layout/form.view.js';
import { texts } from './texts.sv.js';

export interface SignInProps {
  readonly mail: string;
  /** The page to go on to. */
  readonly goOnTo: string;
  readonly error: string | null;
}

export function signInView({ mail, goOnTo, error }: SignInProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={error} />
      <form method="post" action="/logga-in">
        <input type="hidden" name="till" value={goOnTo} />
        <Field name="mail" label={texts.mail} type="email" value={mail} autocomplete="username" />
        <Field name="password" label={texts.password} type="password" autocomplete="current-password" />
        <div class="actions">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
      <p class="muted">{texts.help}</p>
    </>
  );
}
