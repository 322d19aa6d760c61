import type { VNode } from 'preact';
import type { ApiKey, RoleGrant } from '../../../../foundation/access/index.js';
import { describeGrants, GrantsField, type RecordsCreatorNames } from '../../grants/grants-field.view.js';
import { ErrorSummary, Field, FormToken, Select } from '../../layout/form.view.js';
import { ShownOnce } from '../../layout/shown-once.view.js';
import { showDay } from '../../show-time.js';
import { daysToLive } from './api-key.dto.js';
import { texts } from './texts.sv.js';

export interface ApiKeyForm {
  readonly name: string;
  readonly days: (typeof daysToLive)[number];
  readonly grants: readonly RoleGrant[];
  readonly errors: { readonly name?: string; readonly grants?: string };
}

export interface ApiKeysProps {
  readonly keys: readonly ApiKey[];
  readonly recordsCreators: RecordsCreatorNames;
  readonly form: ApiKeyForm;
  /** A key that was made just now. */
  readonly made: string | null;
  readonly formToken: string | null;
}

export function apiKeysView(props: ApiKeysProps): VNode {
  return (
    <>
      <p class="muted">
        <a href="/konton">{texts.allPeople}</a>
      </p>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={Object.keys(props.form.errors).length > 0 ? texts.wrong : null} />
      {props.made ? <ShownOnce title={texts.made} secret={props.made} hint={texts.madeHint} /> : null}
      <p>
        {texts.intro} <a href="/api/docs">{texts.docs}</a>
      </p>
      {props.keys.length > 0 ? <Keys {...props} /> : <p>{texts.none}</p>}
      <NewKey {...props} />
    </>
  );
}

function Keys({ keys, recordsCreators, formToken }: ApiKeysProps): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.system}</th>
            <th scope="col">{texts.roles}</th>
            <th scope="col">{texts.expires}</th>
            <th scope="col">{texts.revoke}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, name, grants, expiresAt }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{describeGrants(grants, recordsCreators)}</td>
              <td>{showDay(expiresAt)}</td>
              <td>
                <form method="post" action={`/konton/api-nycklar/${id}/aterkalla`}>
                  <FormToken token={formToken} />
                  <button class="quiet" type="submit" aria-label={texts.revokeThis(name)}>
                    {texts.revoke}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NewKey({ form, recordsCreators, formToken }: ApiKeysProps): VNode {
  return (
    <section>
      <h2>{texts.add}</h2>
      <form method="post" action="/konton/api-nycklar">
        <FormToken token={formToken} />
        <Field
          name="name"
          label={texts.system}
          hint={texts.systemHint}
          value={form.name}
          error={form.errors.name}
          autocomplete="off"
        />
        <Select
          name="days"
          label={texts.lives}
          value={form.days}
          choices={daysToLive.map((value) => ({ value, label: texts.days[value] }))}
        />
        <GrantsField grants={form.grants} recordsCreators={recordsCreators} error={form.errors.grants} />
        <div class="actions">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
    </section>
  );
}
