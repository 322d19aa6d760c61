import type { VNode } from 'preact';
import { FormToken } from '../../layout/form.view.js';
import { Key } from './key.view.js';
import { alikeTexts, texts } from './texts.sv.js';
import { branches, lightChoices } from './triage-choice.js';
import { findSecrecy } from './triage-deeds.service.js';
import type { TriageProps } from './triage-props.js';

/** The same light decision for all that wait with the same text, and which: nothing is decided before one has been chosen. */
export function AlikeForm({ item, record, formToken }: TriageProps): VNode | null {
  if (item.alike === 0 || findSecrecy(record) !== null) return null;
  return (
    <details class="alike" data-key="a">
      <summary>
        <Key name="A" /> {texts.alike(item.alike)}
      </summary>
      <p>{texts.alikeMeaning(item.alike)}</p>
      <form method="post" action="/triage/alla" class="actions">
        <FormToken token={formToken} />
        <input type="hidden" name="handling" value={record.id} />
        <input type="hidden" name="version" value={record.latestVersion} />
        {lightChoices.map((choice) => (
          <button
            key={choice}
            class="secondary"
            type="submit"
            name="choice"
            value={choice}
            data-key={`a ${branches[choice].key}`}
          >
            <Key name={branches[choice].key.toUpperCase()} /> {alikeTexts[choice](item.alike + 1)}
          </button>
        ))}
      </form>
    </details>
  );
}
