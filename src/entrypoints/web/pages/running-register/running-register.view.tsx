import type { VNode } from 'preact';
import { ErrorSummary } from '../../layout/form.view.js';
import { EntryTable } from './entry-table.view.js';
import { registerPath, type RegisterForm } from './register-form.js';
import { RegisterSearch } from './register-search.view.js';
import type { FoundEntries, RunningRegisterProps } from './running-register-props.js';
import { texts, views } from './texts.sv.js';

export function runningRegisterView(props: RunningRegisterProps): VNode {
  const { form, found, view, maySet } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <Printed {...props} />
      <div class="on-screen">
        <p>{texts.intro}</p>
        <ErrorSummary sentence={found === null ? texts.wrong : null} />
        <ViewChoice {...props} />
        <RegisterSearch {...props} />
      </div>
      {found === null ? null : found.entries.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <EntryTable entries={found.entries} view={view} />
      )}
      {found === null ? null : <Turning form={form} found={found} />}
      <div class="actions">
        <a href={registerPath(form, {}, '/register.csv')}>{texts.csv[view]}</a>
        {view === 'public' ? <a href={registerPath(form, {}, '/register.pdf')}>{texts.pdf}</a> : null}
        {maySet ? <a href="/register/installningar">{texts.settings}</a> : null}
      </div>
    </>
  );
}

/** Whose register it is, when and what of it, on paper. */
function Printed({ form, creators, view, today }: RunningRegisterProps): VNode {
  const chosen = creators.filter(({ recordsCreatorId }) => String(recordsCreatorId) === form.arkivbildare);
  const names = (chosen.length > 0 ? chosen : creators).map(({ recordsCreator }) => recordsCreator);
  return <p class="on-paper">{texts.printed(names.join(', '), views[view], today)}</p>;
}

function ViewChoice({ form, view, mayReadAll }: RunningRegisterProps): VNode | null {
  if (!mayReadAll) return null;
  const choices = [
    { kind: 'public', vy: '' },
    { kind: 'full', vy: 'fullstandig' },
  ] as const;
  return (
    <nav class="choices" aria-label={texts.view}>
      <ul>
        {choices.map(({ kind, vy }) => (
          <li key={kind}>
            <a href={registerPath(form, { vy })} aria-current={kind === view ? 'true' : undefined}>
              {views[kind]}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{texts.viewHints[view]}</p>
    </nav>
  );
}

function Turning({ form, found }: { readonly form: RegisterForm; readonly found: FoundEntries }): VNode | null {
  if (found.isFirst && found.next === null) return null;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {found.isFirst ? null : (
        <a class="button secondary" href={registerPath(form)}>
          {texts.first}
        </a>
      )}
      {found.next === null ? null : (
        <a class="button secondary" rel="next" href={registerPath(form, { efter: found.next })}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
