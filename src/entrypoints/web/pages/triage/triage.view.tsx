import type { VNode } from 'preact';
import { ErrorSummary } from '../../layout/form.view.js';
import { AlikeForm } from './alike.view.js';
import { Earlier } from './earlier.view.js';
import { Help } from './help.view.js';
import { ItemHead } from './item-head.view.js';
import { ItemLook } from './item-look.view.js';
import { Outcome } from './outcome.view.js';
import { Places } from './places.view.js';
import { Suggestions } from './suggestions.view.js';
import { texts } from './texts.sv.js';
import { Tree } from './tree.view.js';
import type { TriageProps } from './triage-props.js';

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
