import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { RecordView } from '../../../../records/index.js';
import { queuePlaceToText, type QueueGlance, type QueuePlace, type TriageItem } from '../../../../triage/index.js';
import { ErrorSummary, Notice } from '../../layout/form.view.js';
import { pathWith } from '../records/search-form.js';
import { Places } from '../triage/places.view.js';
import { QueuedItem } from './queued-item.view.js';
import { refusedTexts, texts } from './texts.sv.js';

export interface TriageQueueProps {
  readonly items: readonly TriageItem[];
  readonly records: ReadonlyMap<string, RecordView>;
  readonly channels: ReadonlyMap<number, Channel>;
  readonly glance: QueueGlance;
  /** Calendar day. */
  readonly today: string;
  /** Who asks. */
  readonly personId: number | null;
  readonly isFirst: boolean;
  readonly next: QueuePlace | null;
  readonly hasLeft: boolean;
  readonly refused: 'redan' | 'annan' | null;
  readonly formToken: string | null;
}

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
