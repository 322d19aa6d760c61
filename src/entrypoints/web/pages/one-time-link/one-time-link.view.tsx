import type { VNode } from 'preact';
import type { LinkHolder } from '../../../../foundation/access/index.js';
import { Field, Notice } from '../../layout/form.view.js';
import { texts } from './texts.sv.js';

export interface OneTimeLinkProps {
  readonly token: string;
  readonly holder: LinkHolder;
  readonly name: string;
  readonly mail: string;
  readonly errors: {
    readonly name?: string;
    readonly mail?: string;
    readonly password?: string;
    readonly again?: string;
  };
}

export function oneTimeLinkView({ token, holder, name, mail, errors }: OneTimeLinkProps): VNode {
  const isFirst = holder.kind === 'first-administrator';
  return (
    <>
      <h1>{isFirst ? texts.titleFirst : texts.title}</h1>
      <p>{holder.kind === 'person' ? texts.intro(holder.name, holder.mail) : texts.introFirst}</p>
      <form method="post" action={`/engangslank/${token}`}>
        {isFirst ? (
          <>
            <Field name="name" label={texts.name} value={name} error={errors.name} autocomplete="name" />
            <Field
              name="mail"
              label={texts.mail}
              type="email"
              value={mail}
              error={errors.mail}
              autocomplete="username"
            />
          </>
        ) : null}
        <Field
          name="password"
          label={texts.password}
          type="password"
          hint={texts.passwordHint}
          error={errors.password}
          autocomplete="new-password"
        />
        <Field name="again" label={texts.again} type="password" error={errors.again} autocomplete="new-password" />
        <div class="actions">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
    </>
  );
}

export function usedUpView(): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <Notice tone="warning">
        <p>{texts.usedUp}</p>
        <p>{texts.usedUpFirst}</p>
      </Notice>
    </>
  );
}
