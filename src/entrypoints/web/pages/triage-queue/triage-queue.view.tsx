import type { VNode } from 'preact';
import { queuePlaceToText } from '../../../../triage/index.js';
import { ErrorSummary, Notice } from '../../layout/form.view.js';
import { pathWith } from '../records/search-form.js';
import { Places } from '../triage/places.view.js';
import { QueuedItem } from './queued-item.view.js';
import { refusedTexts, texts } from './texts.sv.js';
import type { TriageQueueProps } from './triage-queue-props.js';

export function triageQueueView(props: TriageQueueProps): VNode {
  const { items, records, glance, hasLeft, refused, formToken } = props;
  return (
    <>
      <Places current="queue" glance={glance} formToken={formToken} />
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={refused === null ? null : refusedTexts[refused]} />
      {hasLeft ? (
        <Notice tone="success">
          <p>{texts.left}</p>
        </Notice>
      ) : null}
      <p>{texts.meaning}</p>
      {items.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ol class="hits" aria-label={texts.list}>
          {items.map((item) => (
            <QueuedItem key={item.recordId} {...props} item={item} record={records.get(item.recordId)} />
          ))}
        </ol>
      )}
      <Turning {...props} />
    </>
  );
}

function Turning({ isFirst, next }: TriageQueueProps): VNode | null {
  if (isFirst && next === null) return null;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {isFirst ? null : (
        <a class="button secondary" href="/triage/ko">
          {texts.first}
        </a>
      )}
      {next === null ? null : (
        <a class="button secondary" rel="next" href={pathWith('/triage/ko', { efter: queuePlaceToText(next) })}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
