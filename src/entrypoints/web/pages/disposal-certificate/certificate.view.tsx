import type { VNode } from 'preact';
import type { PdfTextBlock } from '../../../../foundation/pdf/index.js';
import { BlocksView } from './blocks.view.js';
import { texts } from './texts.sv.js';

export interface CertificateProps {
  readonly listId: number;
  readonly title: string;
  /** The same as on paper. */
  readonly blocks: readonly PdfTextBlock[];
}

export function certificateView({ listId, title, blocks }: CertificateProps): VNode {
  const path = `/gallring/${listId}/protokoll`;
  return (
    <>
      <h1>{title}</h1>
      <div class="actions">
        <a class="button" href={`${path}/protokoll.pdf`}>
          {texts.pdf}
        </a>
        <a class="button secondary" href={`${path}/protokoll.json`}>
          {texts.json}
        </a>
        <a class="button secondary" href={`${path}/forteckning.csv`}>
          {texts.annex}
        </a>
      </div>
      <p>{texts.annexHint}</p>
      <BlocksView blocks={blocks.filter((block) => block.kind !== 'heading' || block.level > 1)} title={title} />
      <p>
        <a href={`/gallring/${listId}`}>{texts.list}</a>
      </p>
      <p>
        <a href="/gallring">{texts.back}</a>
      </p>
    </>
  );
}
