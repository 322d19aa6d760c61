import type { VNode } from 'preact';
import { Notice } from '../../layout/form.view.js';
import { texts } from './texts.sv.js';
import type { ThreadNode } from './thread.js';
import { nodesView, type ThreadReader } from './thread.view.js';

export interface ThreadPageProps extends ThreadReader {
  readonly nodes: readonly ThreadNode[];
  /** The thread goes on. */
  readonly isCut: boolean;
}

export function threadPageView({ recordId, channel, nodes, isCut }: ThreadPageProps): VNode {
  return (
    <>
      <h1>{texts.threadTitle}</h1>
      <p>
        <a href={`/handlingar/${recordId}`}>{texts.backTo(recordId)}</a>
      </p>
      {isCut ? (
        <Notice tone="warning">
          <p>{texts.threadCut}</p>
        </Notice>
      ) : null}
      {nodesView(nodes, { recordId, channel })}
    </>
  );
}
