import type { VNode } from 'preact';
import { roleNames } from '../../grants/texts.sv.js';
import { exampleCall } from './example-call.js';
import { Foldable } from './foldable.view.js';
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
              <a href={`#${id}`}>{summary}</a> <Foldable text={`${method} ${path}`} />
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
          <h3 id={`object-${name}`}>{name}</h3>
          <Values caption={null} labelledBy={`object-${name}`} values={fields} />
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
    <table class="folding named">
      <caption>{texts.problemsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.detail}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ code, status, title, detail }) => (
          <tr key={code} id={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>
              <span class="muted">{status}</span> {title}. {detail}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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

interface ValuesProps {
  /** Null where the heading above says the same. */
  readonly caption: string | null;
  readonly labelledBy?: string;
  readonly values: readonly DescribedValue[];
}

function Values({ caption, labelledBy, values }: ValuesProps): VNode {
  return (
    <table class="folding named" aria-labelledby={labelledBy}>
      {caption === null ? null : <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.typeAndMeaning}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ name, place, type, isMandatory, description }) => (
          <tr key={name}>
            <th scope="row">
              <Foldable text={name} />
            </th>
            <td>
              <span class="muted">{texts.typed(type, place, isMandatory)}</span> {description}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answers({ route: { summary, answers } }: { readonly route: DescribedRoute }): VNode {
  return (
    <table class="folding">
      <caption>{`${texts.answers}: ${summary}`}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.status}</th>
          <th scope="col">{texts.meaningAndType}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ status, description, type }) => (
          <tr key={status}>
            <th scope="row">{status}</th>
            <td>
              {description} {type === null ? null : <span class="muted">{type}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
