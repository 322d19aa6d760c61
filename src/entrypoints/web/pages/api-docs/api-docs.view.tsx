import type { VNode } from 'preact';
import { roleNames } from '../../grants/texts.sv.js';
import { exampleCall } from './example-call.js';
import type { DescribedProblem, DescribedRoute, DescribedValue } from './read-document.js';
import { texts } from './texts.sv.js';

export interface ApiDocsProps {
  readonly description: string;
  readonly routes: readonly DescribedRoute[];
  readonly objects: readonly { readonly name: string; readonly fields: readonly DescribedValue[] }[];
  readonly problems: readonly DescribedProblem[];
  readonly publicUrl: string;
}

export function apiDocsView({ description, routes, objects, problems, publicUrl }: ApiDocsProps): VNode {
  const tags = [...new Set(routes.map(({ tag }) => tag))];
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{description}</p>
      <p>
        <a href="/api/docs.json">{texts.document}</a>
      </p>
      <h2>{texts.signIn}</h2>
      <p>{texts.signInHow}</p>
      <nav aria-label={texts.resources}>
        <ul>
          {routes.map(({ id, method, path, summary }) => (
            <li key={id}>
              <a href={`#${id}`}>{summary}</a>{' '}
              <code>
                {method} {path}
              </code>
            </li>
          ))}
        </ul>
      </nav>
      {tags.map((tag) => (
        <section key={tag}>
          <h2>{tag}</h2>
          {routes
            .filter((route) => route.tag === tag)
            .map((route) => (
              <Route key={route.id} route={route} publicUrl={publicUrl} />
            ))}
        </section>
      ))}
      <h2>{texts.schemas}</h2>
      {objects.map(({ name, fields }) => (
        <section key={name}>
          <h3>{name}</h3>
          <Values caption={texts.fields(name)} values={fields} />
        </section>
      ))}
      <h2>{texts.problems}</h2>
      <p>{texts.problemsHow}</p>
      <Problems problems={problems} />
    </>
  );
}

function Problems({ problems }: Pick<ApiDocsProps, 'problems'>): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.problemsCaption}>
      <table>
        <caption>{texts.problemsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.status}</th>
            <th scope="col">{texts.detail}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ code, status, title, detail }) => (
            <tr key={code} id={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{status}</td>
              <td>
                {title}. {detail}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Route({ route, publicUrl }: { readonly route: DescribedRoute; readonly publicUrl: string }): VNode {
  const { id, method, path, summary, description, roles, parameters, body } = route;
  return (
    <article aria-labelledby={id}>
      <h3 id={id}>{summary}</h3>
      <p>
        <code>
          {method} {path}
        </code>
      </p>
      {description === null ? null : <p>{description}</p>}
      <p>
        {texts.who}: {roles.length === 0 ? texts.everybody : roles.map((role) => roleNames[role]).join(', ')}
      </p>
      {parameters.length > 0 ? <Values caption={`${texts.parameters}: ${summary}`} values={parameters} /> : null}
      {body.length > 0 ? <Values caption={`${texts.body}: ${summary}`} values={body} /> : null}
      <Answers route={route} />
      <p>{texts.example}:</p>
      <pre class="call">
        <code>{exampleCall(route, publicUrl)}</code>
      </pre>
    </article>
  );
}

function Values({ caption, values }: { readonly caption: string; readonly values: readonly DescribedValue[] }): VNode {
  const hasPlaces = values.some(({ place }) => place !== null);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            {hasPlaces ? <th scope="col">{texts.where}</th> : null}
            <th scope="col">{texts.type}</th>
            <th scope="col">{texts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ name, place, type, isMandatory, description }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {hasPlaces ? <td>{texts.places[place ?? '']}</td> : null}
              <td>{type}</td>
              <td>
                {description} {isMandatory ? `(${texts.mandatory})` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Answers({ route: { summary, answers } }: { readonly route: DescribedRoute }): VNode {
  const caption = `${texts.answers}: ${summary}`;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.status}</th>
            <th scope="col">{texts.meaning}</th>
            <th scope="col">{texts.type}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ status, description, type }) => (
            <tr key={status}>
              <th scope="row">{status}</th>
              <td>{description}</td>
              <td>{type}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
