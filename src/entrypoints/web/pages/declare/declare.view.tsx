import type { VNode } from 'preact';
import type { TriggerDeclaration } from '../../../../retention/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { deedPaths } from '../record/keeping-texts.sv.js';
import { DeclarationFields, type DeclarationFieldsProps } from './declaration-fields.view.js';
import { formTexts, pageTexts } from './texts.sv.js';

export interface DeclareProps extends DeclarationFieldsProps {
  readonly recordId: string;
  /** How many records its thread has. */
  readonly inThread: number;
  /** What holds now, and would hold no more. */
  readonly standing: TriggerDeclaration | null;
  readonly formToken: string | null;
}

export function declareView(props: DeclareProps): VNode {
  const { recordId, trigger, inThread, standing, typed, errors, formToken } = props;
  const texts = pageTexts[trigger];
  return (
    <>
      <h1>{texts.title(recordId)}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? formTexts.wrong : null} />
      <p>{texts.meaning}</p>
      {standing === null ? null : (
        <Notice tone="info">
          <p>{texts.already(standing.happenedOn)}</p>
        </Notice>
      )}
      <form method="post" action={`/handlingar/${recordId}/${deedPaths[trigger]}`}>
        <FormToken token={formToken} />
        <DeclarationFields {...props} />
        {inThread > 1 ? (
          <div class="field">
            <label for="wholeThread">
              <input
                id="wholeThread"
                name="wholeThread"
                type="checkbox"
                value="ja"
                checked={typed.wholeThread === 'ja'}
              />
              {texts.wholeThread(inThread)}
            </label>
          </div>
        ) : null}
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      <p>
        <a href={`/handlingar/${recordId}`}>{formTexts.cancel}</a>
      </p>
    </>
  );
}
