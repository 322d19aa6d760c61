import type { VNode } from 'preact';
import { noteRefusalTexts, type NotePreview } from '../../../../service-notes/index.js';
import { FormToken, Notice } from '../../layout/form.view.js';
import { CapturedItem } from '../note/captured-item.view.js';
import { ContentFacts } from '../note/content-facts.view.js';
import { itemTexts } from '../note/texts.sv.js';
import { texts } from './texts.sv.js';

export interface NotePreviewProps {
  readonly id: string;
  readonly preview: NotePreview;
  /** Changed: it is another content than the one that somebody wanted to sign. */
  readonly reading: 'first' | 'changed';
  readonly mayActorSign: boolean;
  readonly formToken: string | null;
}

export function notePreviewView({ id, preview, reading, mayActorSign, formToken }: NotePreviewProps): VNode {
  const { content, faults, sha256 } = preview;
  return (
    <>
      <h1>{texts.title}</h1>
      {reading === 'changed' ? (
        <Notice tone="warning">
          <p>{texts.changed}</p>
        </Notice>
      ) : null}
      <p>{texts.intro}</p>
      <Faults faults={faults} />
      <h2>{texts.content}</h2>
      <ContentFacts content={content} />
      <h2>{itemTexts.title}</h2>
      {content.items.map((item) => (
        <CapturedItem key={item.recordId} item={item} />
      ))}
      <div class="actions">
        <a class="button secondary" href={`/anteckningar/${id}/utkast.pdf`}>
          {texts.pdf}
        </a>
        <a class="button secondary" href={`/anteckningar/${id}`}>
          {texts.back}
        </a>
      </div>
      {faults.length > 0 || !mayActorSign ? null : (
        <form method="post" action={`/anteckningar/${id}/granska`}>
          <FormToken token={formToken} />
          <input type="hidden" name="sha256" value={sha256} />
          <p>{texts.signMeaning}</p>
          <div class="actions">
            <button type="submit">{texts.sign}</button>
          </div>
        </form>
      )}
    </>
  );
}

function Faults({ faults }: Pick<NotePreview, 'faults'>): VNode | null {
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{texts.missing}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{noteRefusalTexts[fault]('')}</li>
        ))}
      </ul>
    </Notice>
  );
}
