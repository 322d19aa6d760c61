import type { VNode } from 'preact';
import { Notice } from '../../layout/form.view.js';
import { done as sentences, keepingTexts as texts } from './keeping-texts.sv.js';
import type { RecordProps } from './record-props.js';

/** What was done just now, and that the answer is on its way where it is. */
export function doneView({ record, done, isBeingAssessed }: RecordProps): VNode | null {
  if (done === null) return null;
  return (
    <Notice tone="success">
      <p>
        {sentences[done]}{' '}
        {isBeingAssessed ? (
          <>
            {texts.beingAssessed} <a href={`/handlingar/${record.id}`}>{texts.reload}</a>
          </>
        ) : null}
      </p>
    </Notice>
  );
}
