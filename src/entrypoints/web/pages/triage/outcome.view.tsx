import type { VNode } from 'preact';
import { FormToken } from '../../layout/form.view.js';
import { showTime } from '../../show-time.js';
import { Key } from './key.view.js';
import { outcomeTexts as texts, refusedTexts } from './outcome-texts.sv.js';
import type { Said } from './said.js';

interface OutcomeProps {
  readonly said: Said | null;
  readonly formToken: string | null;
}

/** It stands there when the page is new, so that what comes next is heard after it. */
export function Outcome({ said, formToken }: OutcomeProps): VNode {
  return (
    <div class={said?.refused ? 'outcome refused' : 'outcome'} role="status" id="utfall">
      {said === null ? null : <Sentence said={said} />}
      {said === null ? null : <Onwards said={said} formToken={formToken} />}
    </div>
  );
}

function Sentence({ said: { recordId, done, refused, outcome } }: { readonly said: Said }): VNode {
  const records = outcome?.records ?? 1;
  const sentence =
    refused !== null
      ? refusedTexts[refused](recordId)
      : done === 'hoppad'
        ? texts.skipped(recordId)
        : done === 'angrad'
          ? texts.undone(recordId, records)
          : outcome === null
            ? ''
            : texts.decided(recordId, records, outcome.decision, outcome.isRestricted);
  return (
    <p>
      <a href={`/handlingar/${recordId}`}>{sentence}</a>{' '}
      {refused === 'redan' && outcome !== null
        ? texts.standing(outcome.decision, outcome.decidedBy, showTime(outcome.decidedAt))
        : null}
    </p>
  );
}

function Onwards({ said, formToken }: { readonly said: Said; readonly formToken: string | null }): VNode | null {
  const { recordId, done, noteId, entryId, outcome } = said;
  if (done !== 'beslutad' || outcome === null || outcome.decision === 'undone') return null;
  return (
    <div class="onwards">
      {noteId === null ? null : <a href={`/anteckningar/${noteId}`}>{texts.writeNote}</a>}
      {entryId === null ? null : <a href={`/register/${entryId}/ratta`}>{texts.writeProtected}</a>}
      <form method="post" action="/triage/angra">
        <FormToken token={formToken} />
        <input type="hidden" name="handling" value={recordId} />
        <input type="hidden" name="beslut" value={outcome.decisionId} />
        <button class="secondary" type="submit" data-key="u">
          <Key name="U" /> {texts.undo}
        </button>
      </form>
    </div>
  );
}
