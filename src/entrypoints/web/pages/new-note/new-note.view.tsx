import type { VNode } from 'preact';
import type { ThreadEntry } from '../../../../records/index.js';
import { ErrorSummary, FormToken } from '../../layout/form.view.js';
import { texts } from './texts.sv.js';

export interface NewNoteProps {
  readonly about: string;
  readonly entries: readonly ThreadEntry[];
  readonly chosen: readonly string[];
  readonly fault: string | null;
  readonly formToken: string | null;
}

export function newNoteView({ about, entries, chosen, fault, formToken }: NewNoteProps): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={fault} />
      <p>{texts.meaning}</p>
      <form method="post" action="/anteckningar/ny">
        <FormToken token={formToken} />
        <input type="hidden" name="om" value={about} />
        <fieldset>
          <legend>{texts.which}</legend>
          {entries.map((entry) => (
            <label key={entry.id} class="box">
              <input type="checkbox" name="handling" value={entry.id} checked={chosen.includes(entry.id)} />
              {texts.entry(entry)}
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit">{texts.begin}</button>
        </div>
      </form>
      <p>
        <a href={`/handlingar/${about}`}>{texts.cancel}</a>
      </p>
    </>
  );
}
