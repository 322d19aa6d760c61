import type { VNode } from 'preact';
import type { Person } from '../../../../foundation/access/index.js';
import { describeGrants, type RecordsCreatorNames } from '../../grants/grants-field.view.js';
import { ErrorSummary, FormToken } from '../../layout/form.view.js';
import { PersonFields, type PersonFieldsProps } from './person-fields.view.js';
import { formTexts, texts } from './texts.sv.js';

export interface PeopleProps {
  readonly people: readonly Person[];
  readonly recordsCreators: RecordsCreatorNames;
}

export function peopleView({ people, recordsCreators }: PeopleProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="actions">
        <a class="button" href="/konton/ny">
          {texts.add}
        </a>
        <a href="/konton/api-nycklar">{texts.keys}</a>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.mail}</th>
              <th scope="col">{texts.roles}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <a href={`/konton/${person.id}`}>{person.name}</a>
                </th>
                <td>{person.mail}</td>
                <td>{describeGrants(person.grants, recordsCreators)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export function newPersonView({
  formToken,
  ...fields
}: PersonFieldsProps & { readonly formToken: string | null }): VNode {
  return (
    <>
      <h1>{texts.addTitle}</h1>
      <ErrorSummary sentence={Object.keys(fields.errors).length > 0 ? formTexts.wrong : null} />
      <p>{texts.addHint}</p>
      <form method="post" action="/konton/ny">
        <FormToken token={formToken} />
        <PersonFields {...fields} />
        <div class="actions">
          <button type="submit">{texts.addSubmit}</button>
          <a href="/konton">{formTexts.cancel}</a>
        </div>
      </form>
    </>
  );
}
