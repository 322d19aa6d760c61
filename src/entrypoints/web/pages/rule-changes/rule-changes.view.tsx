import type { VNode } from 'preact';
import type { ComparisonAnswer, RuleChange, RuleFolder, RulesInForce } from '../../../../retention/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { Faulty } from '../rules/folder-notice.view.js';
import { ChangeTable } from './change-table.view.js';
import { Effects } from './effects.view.js';
import type { ChangesOfKind } from './list-changes.js';
import { RetentionChanges } from './retention-changes.view.js';
import { texts } from './texts.sv.js';

export interface RuleChangesProps {
  readonly inForce: RulesInForce;
  readonly folder: RuleFolder;
  readonly changes: readonly RuleChange[];
  readonly others: readonly ChangesOfKind[];
  /** Null where there is nothing to compare. */
  readonly effects: ComparisonAnswer | null;
  /** What has just been done, or was refused. */
  readonly deed: 'taken' | 'refused' | null;
  readonly mayTake: boolean;
  readonly formToken: string | null;
}

export function ruleChangesView(props: RuleChangesProps): VNode {
  const { inForce, folder, deed, effects } = props;
  return (
    <>
      <p class="muted">
        <a href="/regler">{texts.allRules}</a>
      </p>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={deed === 'refused' ? texts.refused : null} />
      {deed === 'taken' && folder.isInForce ? (
        <div class="notice success" role="status">
          <p>{texts.takenIntoUse}</p>
        </div>
      ) : null}
      <p>{texts.intro}</p>
      {folder.errors.length > 0 ? (
        <>
          <Faulty inForce={inForce} folder={folder} />
          <p>{texts.notFaulty}</p>
        </>
      ) : null}
      {folder.isInForce && deed !== 'taken' ? <p>{texts.same}</p> : null}
      {effects ? <Changes {...props} effects={effects} /> : null}
    </>
  );
}

function Changes({
  changes,
  others,
  effects,
  mayTake,
  formToken,
}: RuleChangesProps & { readonly effects: ComparisonAnswer }): VNode {
  return (
    <>
      {changes.length + others.length === 0 ? <p>{texts.sameRules}</p> : null}
      <RetentionChanges changes={changes} />
      {others.map(({ kind, lines }) => (
        <section key={kind}>
          <h2>{kind}</h2>
          <ChangeTable label={kind} lines={lines} />
        </section>
      ))}
      <Effects answer={effects} />
      {mayTake ? (
        <form class="actions" method="post" action="/regler/andringar/ta-i-bruk">
          <FormToken token={formToken} />
          <button type="submit" aria-describedby="ta-i-bruk-hjalp">
            {texts.take}
          </button>
          <p class="hint" id="ta-i-bruk-hjalp">
            {texts.takeHint}
          </p>
        </form>
      ) : (
        <Notice tone="info">
          <p>{texts.notYours}</p>
        </Notice>
      )}
    </>
  );
}
