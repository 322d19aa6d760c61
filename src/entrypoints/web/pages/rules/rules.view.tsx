import type { VNode } from 'preact';
import { showTime } from '../../show-time.js';
import { FaultList } from './fault-list.view.js';
import { FolderNotice } from './folder-notice.view.js';
import { ClassificationRules, Classes } from './classification.view.js';
import { OtherRules, RecordRules } from './retention-rules.view.js';
import type { RulesProps } from './rules-props.js';
import { TriageRulesLists } from './triage-rules.view.js';
import { texts } from './texts.sv.js';

export function rulesView(props: RulesProps): VNode {
  const { inForce, reckonedAt, folder, isUnderWay, mayReadChanges } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <FolderNotice {...{ inForce, folder, isUnderWay, mayReadChanges }} />
      {inForce.takenAt === null ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>
            {texts.since(showTime(inForce.takenAt))} {reckonedAt ? texts.countedOn(showTime(reckonedAt)) : null}
          </p>
          <Ways mayReadChanges={mayReadChanges} />
          <InForce {...props} />
        </>
      )}
    </>
  );
}

function Ways({ mayReadChanges }: Pick<RulesProps, 'mayReadChanges'>): VNode {
  return (
    <nav class="actions" aria-label={texts.ways}>
      <a class="button secondary" href="/regler/simulering">
        {texts.outlook}
      </a>
      {mayReadChanges ? (
        <a class="button secondary" href="/regler/andringar">
          {texts.changes}
        </a>
      ) : null}
    </nav>
  );
}

function InForce({ inForce, rows, today, byClassificationRule, mayClassify }: RulesProps): VNode {
  return (
    <>
      <RecordRules rules={inForce.rules} rows={rows} today={today} mayClassify={mayClassify} />
      <OtherRules rules={inForce.rules} today={today} />
      <Classes schemes={inForce.schemes} rows={rows} />
      <ClassificationRules rules={inForce.classification.rules} byRule={byClassificationRule} />
      <TriageRulesLists triage={inForce.triage} />
      {inForce.warnings.length > 0 ? (
        <section>
          <h2>{texts.warnings}</h2>
          <p>{texts.warningsHint}</p>
          <FaultList faults={inForce.warnings} />
        </section>
      ) : null}
    </>
  );
}
