import type { VNode } from 'preact';
import { FormToken } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { DisposalListProps } from './disposal-list-props.js';
import { cancelTexts as texts } from './texts.sv.js';

/** Until it is executed, every archivist may cancel it. */
export function CancelSection({ list, mayDispose, typed, errors, formToken }: DisposalListProps): VNode | null {
  if (!mayDispose) return null;
  return (
    <section aria-labelledby="avbryt">
      <h2 id="avbryt">{texts.title}</h2>
      <p>{texts.meaning[list.kind]}</p>
      <form method="post" action={`/gallring/${list.id}/avbryt`}>
        <FormToken token={formToken} />
        <TextArea name="why" label={texts.why} value={typed.why} error={errors.why ?? null} />
        <div class="actions">
          <button class="secondary" type="submit">
            {texts.cancel}
          </button>
        </div>
      </form>
    </section>
  );
}
