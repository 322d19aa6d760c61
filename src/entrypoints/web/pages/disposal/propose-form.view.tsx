import type { VNode } from 'preact';
import { FormToken, Select } from '../../layout/form.view.js';
import { proposedKinds } from './proposal.dto.js';
import { proposeTexts, texts } from './texts.sv.js';

export interface ProposeFormProps {
  /** Those whose lists the one who asks may propose. */
  readonly recordsCreators: ReadonlyMap<number, string>;
  /** The records creator that was chosen. */
  readonly typed: string | null;
  readonly formToken: string | null;
}

/** A button for each kind: what is due now goes on a list. */
export function ProposeForm({ recordsCreators, typed, formToken }: ProposeFormProps): VNode {
  return (
    <section aria-labelledby="foresla">
      <h2 id="foresla">{texts.propose}</h2>
      <p>{texts.proposeHint}</p>
      <form method="post" action="/gallring/foresla">
        <FormToken token={formToken} />
        <Select
          name="recordsCreatorId"
          label={texts.creator}
          value={typed}
          choices={[...recordsCreators].map(([id, label]) => ({ value: String(id), label }))}
        />
        <div class="actions">
          {proposedKinds.map((kind) => (
            <button key={kind} class="secondary" type="submit" name="kind" value={kind}>
              {proposeTexts[kind]}
            </button>
          ))}
        </div>
      </form>
    </section>
  );
}
