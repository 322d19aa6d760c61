import type { VNode } from 'preact';
import type { describeStanding, RetentionRule } from '../../../../retention/index.js';
import { Facts } from '../../layout/facts.view.js';
import { Notice } from '../../layout/form.view.js';
import { texts } from './texts.sv.js';

interface Props {
  readonly rule: RetentionRule;
  readonly standing: ReturnType<typeof describeStanding>;
}

export function DecisionFacts({ rule: { decision }, standing }: Props): VNode {
  return (
    <section>
      <h2>{texts.decision}</h2>
      {standing.gap !== null ? (
        <Notice tone="warning">
          <p>{standing.sentence}.</p>
        </Notice>
      ) : null}
      {decision === null ? (
        standing.gap === null && <p>{standing.sentence}.</p>
      ) : (
        <Facts
          facts={[
            { label: texts.body, value: decision.body },
            { label: texts.date, value: decision.date.toString() },
            { label: texts.paragraph, value: decision.paragraph },
            { label: texts.number, value: decision.number },
            { label: texts.validFrom, value: decision.validFrom.toString() },
            { label: texts.validTo, value: decision.validTo?.toString() ?? texts.furtherNotice },
            ...(decision.appliedBy === null ? [] : [{ label: texts.appliedBy, value: decision.appliedBy }]),
          ]}
        />
      )}
    </section>
  );
}
