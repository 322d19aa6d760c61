import type { VNode } from 'preact';
import { FormToken } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { EntryFields } from '../register-entry/entry-fields.view.js';
import { Key } from './key.view.js';
import { choiceTexts, texts } from './texts.sv.js';
import { branches, isLight, triageChoices, type TriageBranch } from './triage-choice.js';
import { findSecrecy } from './triage-deeds.service.js';
import type { TriageProps } from './triage-props.js';

/** The questions of the decision tree in their order, each answered by one button. */
export function Tree(props: TriageProps): VNode {
  const { record, formToken, typed } = props;
  const secrecy = findSecrecy(record);
  return (
    <>
      <form method="post" action="/triage/besluta">
        <FormToken token={formToken} />
        <input type="hidden" name="handling" value={record.id} />
        <input type="hidden" name="version" value={record.latestVersion} />
        {/* The first button is what Enter in a field presses; this one does nothing. */}
        <button type="submit" disabled hidden />
        {secrecy === null ? null : (
          <p id="ej-latt">
            <strong>{texts.notLight[secrecy]}</strong>
          </p>
        )}
        <ol class="tree">
          {triageChoices.map((choice) => (
            <li key={choice}>
              <BranchButton choice={choice} isBarred={secrecy !== null && isLight(choice)} />
              {choice === 'matters' ? <WriteNow /> : null}
            </li>
          ))}
        </ol>
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={typed?.form.reason ?? ''}
          required={false}
        />
        <Entry {...props} />
      </form>
      <form method="post" action="/triage/hoppa-over" class="skip">
        <FormToken token={formToken} />
        <input type="hidden" name="handling" value={record.id} />
        <button class="secondary" type="submit" data-key="n" aria-describedby="hoppa-over">
          <Key name="N" /> {texts.skip}
        </button>
        <span class="hint" id="hoppa-over">
          {texts.skipHint}
        </span>
      </form>
    </>
  );
}

function BranchButton({ choice, isBarred }: { readonly choice: TriageBranch; readonly isBarred: boolean }): VNode {
  const { key } = branches[choice];
  const { label, hint } = choiceTexts[choice];
  return (
    <>
      <button
        class="secondary"
        type="submit"
        name="choice"
        value={choice}
        data-key={key}
        disabled={isBarred}
        aria-describedby={isBarred ? 'ej-latt' : `om-${choice}`}
      >
        <Key name={key.toUpperCase()} /> {label}
      </button>
      <p class="hint" id={`om-${choice}`}>
        {hint}
      </p>
    </>
  );
}

function WriteNow(): VNode {
  return (
    <button class="quiet" type="submit" name="choice" value="matters-write" data-key={branches['matters-write'].key}>
      <Key name="Skift R" /> {texts.writeNow}
    </button>
  );
}

function Entry({ typed }: TriageProps): VNode {
  const shown = typed?.form ?? { publicTitle: '' };
  return (
    <details open={typed !== null}>
      <summary>{texts.write}</summary>
      <p>{texts.writeMeaning}</p>
      <EntryFields
        typed={shown}
        errors={typed?.errors ?? {}}
        partyHint={texts.partyHint}
        titleHint={texts.titleHint}
        title="optional"
      />
    </details>
  );
}
