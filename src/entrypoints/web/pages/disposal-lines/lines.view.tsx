import type { VNode } from 'preact';
import { ErrorSummary, Notice } from '../../layout/form.view.js';
import { LineFilterForm } from './line-filter-form.view.js';
import { LineItem } from './line-item.view.js';
import { linesPath } from './line-query.js';
import type { LinesProps } from './lines-props.js';
import { MarkLinesForm } from './mark-lines-form.view.js';
import { texts } from './texts.sv.js';

export function linesView(props: LinesProps): VNode {
  const { list, lines, count, error, done } = props;
  return (
    <>
      <h1>{texts.title(list.name)}</h1>
      <ErrorSummary sentence={error} />
      {done === null ? null : (
        <Notice tone="success">
          <p>{texts.done(done)}</p>
        </Notice>
      )}
      <p>
        <a href={`/gallring/${list.id}`}>{texts.back}</a>
      </p>
      <LineFilterForm {...props} />
      <section aria-labelledby="rader">
        <h2 id="rader">{lines.length === 0 ? texts.none : texts.found(count)}</h2>
        {list.kind === 'emergency' ? <p>{texts.sensitive}</p> : null}
        {lines.length === 0 ? null : <Lines {...props} />}
        <Turning {...props} />
      </section>
    </>
  );
}

function Lines(props: LinesProps): VNode {
  const items = (
    <ol class="hits" aria-label={texts.list}>
      {props.lines.map((line) => (
        <LineItem key={line.id} line={line} {...props} />
      ))}
    </ol>
  );
  return props.isMarkable ? <MarkLinesForm {...props}>{items}</MarkLinesForm> : items;
}

function Turning({ list, query, after, next }: LinesProps): VNode | null {
  if (after === '' && next === '') return null;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {after === '' ? null : (
        <a class="button secondary" href={linesPath(list.id, query)}>
          {texts.first}
        </a>
      )}
      {next === '' ? null : (
        <a class="button secondary" rel="next" href={linesPath(list.id, query, { efter: next })}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
