import type { VNode } from 'preact';
import type { OpenSession, PersonalToken } from '../../../../foundation/access/index.js';
import { ErrorSummary, Field, FormToken, Notice, Select } from '../../layout/form.view.js';
import { ShownOnce } from '../../layout/shown-once.view.js';
import { showTime } from '../../show-time.js';
import { TokenList } from '../person/token-list.view.js';
import { tokenDays, type OwnDeed } from './my-account.dto.js';
import { done, texts } from './texts.sv.js';

export interface MyAccountProps {
  readonly typed: { readonly name: string; readonly mail: string };
  readonly errors: Partial<Record<'name' | 'mail' | 'old' | 'password' | 'again' | 'purpose', string>>;
  readonly sessions: readonly OpenSession[];
  readonly tokens: readonly PersonalToken[];
  readonly done: OwnDeed | null;
  /** A token that was made just now. */
  readonly madeToken: string | null;
  readonly formToken: string | null;
}

export function myAccountView(props: MyAccountProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={Object.keys(props.errors).length > 0 ? texts.wrong : null} />
      {props.done ? (
        <Notice tone="success">
          <p>{done[props.done]}</p>
        </Notice>
      ) : null}
      {props.madeToken ? <ShownOnce title={texts.tokenMade} secret={props.madeToken} hint={texts.tokenHint} /> : null}
      <Facts {...props} />
      <Password {...props} />
      <Sessions {...props} />
      <Tokens {...props} />
    </>
  );
}

function Facts({ typed, errors, formToken }: MyAccountProps): VNode {
  return (
    <form method="post" action="/mitt-konto">
      <FormToken token={formToken} />
      <Field name="name" label={texts.name} value={typed.name} error={errors.name} autocomplete="name" />
      <Field
        name="mail"
        label={texts.mail}
        type="email"
        hint={texts.mailHint}
        value={typed.mail}
        error={errors.mail}
        autocomplete="email"
      />
      <div class="actions">
        <button type="submit">{texts.save}</button>
      </div>
    </form>
  );
}

function Password({ errors, formToken }: MyAccountProps): VNode {
  return (
    <section>
      <h2>{texts.changePassword}</h2>
      <p>{texts.passwordHint}</p>
      <form method="post" action="/mitt-konto/losenord">
        <FormToken token={formToken} />
        <Field name="old" label={texts.old} type="password" error={errors.old} autocomplete="current-password" />
        <Field
          name="password"
          label={texts.fresh}
          type="password"
          hint={texts.rule}
          error={errors.password}
          autocomplete="new-password"
        />
        <Field name="again" label={texts.again} type="password" error={errors.again} autocomplete="new-password" />
        <div class="actions">
          <button type="submit">{texts.changePassword}</button>
        </div>
      </form>
    </section>
  );
}

function Sessions({ sessions, formToken }: MyAccountProps): VNode {
  return (
    <section>
      <h2>{texts.sessions}</h2>
      <p>{texts.openSessions(sessions.length)}</p>
      <ul>
        {sessions.map(({ id, begunAt }) => (
          <li key={id}>{texts.since(showTime(begunAt))}</li>
        ))}
      </ul>
      <form method="post" action="/mitt-konto/logga-ut-overallt">
        <FormToken token={formToken} />
        <button class="secondary" type="submit">
          {texts.signOutEverywhere}
        </button>
      </form>
    </section>
  );
}

function Tokens({ tokens, errors, formToken }: MyAccountProps): VNode {
  return (
    <section>
      <h2>{texts.tokens}</h2>
      <p>{texts.tokensWhy}</p>
      <TokenList tokens={tokens} formToken={formToken} path="/mitt-konto/nycklar" />
      <h3>{texts.newToken}</h3>
      <form method="post" action="/mitt-konto/nycklar">
        <FormToken token={formToken} />
        <Field
          name="purpose"
          label={texts.purpose}
          hint={texts.purposeHint}
          error={errors.purpose}
          autocomplete="off"
        />
        <Select
          name="days"
          label={texts.lives}
          value="90"
          choices={tokenDays.map((value) => ({ value, label: texts.days[value] }))}
        />
        <div class="actions">
          <button type="submit">{texts.makeToken}</button>
        </div>
      </form>
    </section>
  );
}
