import type { VNode } from 'preact';
import type { QueueGlance } from '../../../../triage/index.js';
import { Outcome } from './outcome.view.js';
import type { Said } from './said.js';
import { Places } from './places.view.js';
import { texts } from './texts.sv.js';

export interface NoMoreProps {
  readonly glance: QueueGlance;
  readonly said: Said | null;
  readonly formToken: string | null;
}

/** Nothing waits, or all that waits is before others. */
export function noMoreView({ glance, said, formToken }: NoMoreProps): VNode {
  return (
    <div data-keys="off">
      <Places current="next" glance={glance} formToken={formToken} />
      <h1 id="handling" tabIndex={-1} aria-describedby="utfall">
        {texts.title}
      </h1>
      <Outcome said={said} formToken={formToken} />
      <p>
        {glance.waiting === 0 ? texts.none : texts.noneForYou}{' '}
        {glance.claimedByOthers === 0 ? null : texts.withOthers(glance.claimedByOthers)}
      </p>
      <script src="/assets/keys.js" defer />
    </div>
  );
}
