import type { VNode } from 'preact';
import type { NoteItem } from '../../../../service-notes/index.js';
import { Facts } from '../../layout/facts.view.js';
import { itemTexts as texts } from './texts.sv.js';

/** What was captured, for those who write about it. */
export function CapturedItem({ item }: { readonly item: NoteItem }): VNode {
  return (
    <Facts
      facts={[
        { label: texts.sender, value: item.sender ?? texts.unknown },
        { label: texts.channel, value: item.channel },
        { label: texts.text, value: <span class="lines">{item.text || texts.noText}</span> },
        { label: texts.attachments, value: item.attachments.map(({ name }) => name).join(', ') },
      ]}
    />
  );
}
