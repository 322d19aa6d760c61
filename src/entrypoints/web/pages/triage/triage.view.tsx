import type { VNode } from 'preact';
import type { QueueGlance, TriageItem } from '../../../../triage/index.js';
import { ErrorSummary } from '../../layout/form.view.js';
import { AlikeForm } from './alike.view.js';
import { Earlier } from './earlier.view.js';
import { Help } from './help.view.js';
import { ItemHead } from './item-head.view.js';
import { ItemLook } from './item-look.view.js';
import { Outcome, type Said } from './outcome.view.js';
import { Places } from './places.view.js';
import type { ShownItem } from './shown-item.service.js';
import { Suggestions } from './suggestions.view.js';
import { texts } from './texts.sv.js';
import { Tree } from './tree.view.js';
import type { DecisionErrors } from '../registration/decision-form.dto.js';
import type { TriageFormDto } from './triage-form.dto.js';

export interface TypedDecision {
  readonly form: TriageFormDto;
  readonly errors: DecisionErrors;
}

export interface TriageProps extends ShownItem {
  readonly item: TriageItem;
  readonly glance: QueueGlance;
  /** Calendar day. */
  readonly today: string;
  readonly said: Said | null;
  /** Null where nothing has been filled in yet. */
  readonly typed: TypedDecision | null;
  readonly formToken: string | null;
}

/** One record and what can be decided of it; the whole tree is on the page, and each of its branches is one press. */
export function triageView(props: TriageProps): VNode {
  const { typed, said, formToken } = props;
  return (
    <div class="triage" data-keys="off">
      <div class="triage-head">
        <Places current="next" glance={props.glance} formToken={formToken} />
        <ErrorSummary sentence={typed === null ? null : texts.wrong} />
        <ItemHead {...props} />
        <Outcome said={said} formToken={formToken} />
      </div>
      <div class="triage-item">
        <Suggestions {...props} />
        <ItemLook {...props} />
      </div>
      <section class="triage-tree" aria-labelledby="besluta">
        <h2 id="besluta">{texts.decide}</h2>
        <Tree {...props} />
        <AlikeForm {...props} />
        <Help />
      </section>
      <Earlier {...props} />
      <script src="/assets/keys.js" defer />
    </div>
  );
}
