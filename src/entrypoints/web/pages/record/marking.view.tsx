import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import { Notice } from '../../layout/form.view.js';
import { registeringTexts as texts } from './registering-texts.sv.js';

/** The secrecy marking of a record, which warns and decides nothing (OSL 5:5). */
export function markingView({ secrecyMarking }: Pick<RecordView, 'secrecyMarking'>): VNode | null {
  if (secrecyMarking === null) return null;
  const { provision, markedOn, authority } = secrecyMarking;
  return (
    <Notice tone="warning">
      <h2 class="notice-title">{texts.marking}</h2>
      <p>
        <strong>
          <bdi>{texts.marked(provision, markedOn, authority)}</bdi>
        </strong>
      </p>
      <p>{texts.markingMeaning}</p>
    </Notice>
  );
}
