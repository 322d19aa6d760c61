import type { VNode } from 'preact';
import { recordWords, type ChannelRemoval } from '../../../../records/index.js';
import { showTime } from '../../show-time.js';
import { texts } from './texts.sv.js';

/** What somebody has noted of our removing it. */
export function removalView(removal: ChannelRemoval): VNode {
  const { ground, reason, removedOn, removedBy, notedBy, notedAt } = removal;
  return (
    <>
      <dt>{texts.removedByUs}</dt>
      <dd>
        {texts.removed(removedOn, removedBy, recordWords.removalGround[ground])} <bdi>{reason}</bdi>
        <p class="hint">{texts.noted(notedBy, showTime(notedAt))}</p>
      </dd>
    </>
  );
}
