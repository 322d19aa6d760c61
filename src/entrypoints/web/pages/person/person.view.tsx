import type { VNode } from 'preact';
import type { OpenSession, Person, PersonalToken } from '../../../../foundation/access/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { ShownOnce } from '../../layout/shown-once.view.js';
import { showTime } from '../../show-time.js';
import { PersonFields, type PersonFieldsProps } from '../people/person-fields.view.js';
import { formTexts } from '../people/texts.sv.js';
import type { DonePersonDeed } from './done.dto.js';
import { TokenList } from './token-list.view.js';
import { done, texts } from './texts.sv.js';

export interface PersonProps extends PersonFieldsProps {
  readonly person: Person;
  readonly sessions: readonly OpenSession[];
  readonly tokens: readonly PersonalToken[];
  readonly done: DonePersonDeed | null;
  readonly error: string | null;
  /** A one-time link that was made just now. */
  readonly link: string | null;
  readonly formToken: string | null;
}

export function personView(props: PersonProps): VNode {
  const { person, formToken, link } = props;
  const isWrong = Object.keys(props.errors).length > 0;
  return (
    <>
      <p class="muted">
        <a href="/konton">{texts.allPeople}</a>
      </p>
      <h1>{person.name}</h1>
      <ErrorSummary sentence={props.error ?? (isWrong ? formTexts.wrong : null)} />
      {props.done ? (
        <Notice tone="success">
          <p>{done[props.done]}</p>
        </Notice>
      ) : null}
      {link ? <ShownOnce title={texts.linkMade} secret={link} hint={texts.linkHint(person.name)} /> : null}
      <form method="post" action={`/konton/${person.id}`}>
        <FormToken token={formToken} />
        <PersonFields {...props} />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      <Deed {...props} path="engangslank" title={texts.link} hint={texts.linkWhy} submit={texts.makeLink} />
      <Sessions {...props} />
      <section>
        <h2>{texts.tokens}</h2>
        <TokenList tokens={props.tokens} formToken={formToken} path={`/konton/${person.id}/nycklar`} />
      </section>
      <Deed
        {...props}
        path="stang"
        title={texts.close}
        hint={texts.closeWhy}
        submit={texts.closeSubmit}
        look="danger"
      />
    </>
  );
}

function Sessions(props: PersonProps): VNode {
  const { sessions } = props;
  if (sessions.length === 0)
    return (
      <section>
        <h2>{texts.sessions}</h2>
        <p>{texts.noSessions}</p>
      </section>
    );
  const since = showTime(sessions[0]!.begunAt);
  return (
    <Deed
      {...props}
      path="logga-ut"
      title={texts.sessions}
      hint={texts.openSessions(sessions.length, since)}
      submit={texts.endSessions}
    />
  );
}

function Deed(
  props: Pick<PersonProps, 'person' | 'formToken'> & {
    readonly path: string;
    readonly title: string;
    readonly hint: string;
    readonly submit: string;
    readonly look?: 'danger';
  },
): VNode {
  return (
    <section>
      <h2>{props.title}</h2>
      <p>{props.hint}</p>
      <form method="post" action={`/konton/${props.person.id}/${props.path}`}>
        <FormToken token={props.formToken} />
        <button class={props.look ?? 'secondary'} type="submit">
          {props.submit}
        </button>
      </form>
    </section>
  );
}
