import type { VNode } from 'preact';
import { describeConditions } from '../../../../classification/index.js';
import {
  actionWords,
  describeField,
  describeRetention,
  describeStanding,
  subjectWords,
} from '../../../../retention/index.js';
import { Facts } from '../../layout/facts.view.js';
import { Notice } from '../../layout/form.view.js';
import { showTime } from '../../show-time.js';
import { Coverage } from './coverage.view.js';
import { DecisionFacts } from './decision.view.js';
import { FallsDue } from './falls-due.view.js';
import type { RuleProps } from './rule-props.js';
import { texts } from './texts.sv.js';
import { Wordings } from './wordings.view.js';

export function ruleView(props: RuleProps): VNode {
  const { rule, isInForce, today } = props;
  return (
    <>
      <p class="muted">
        <a href="/regler">{texts.allRules}</a>
      </p>
      <h1>{texts.title(rule.id, rule.title)}</h1>
      {isInForce ? null : (
        <Notice tone="warning">
          <p>{texts.gone}</p>
        </Notice>
      )}
      <p class="lead">{describeRetention(rule)}.</p>
      <Wording {...props} />
      <DecisionFacts rule={rule} standing={describeStanding(rule, today)} />
      <Coverage {...props} />
      {rule.subject === 'record' ? <FallsDue {...props} /> : null}
      <Wordings {...props} />
    </>
  );
}

function Wording({ rule, isInForce, wordings }: RuleProps): VNode {
  const { file, line } = rule.place;
  const since = wordings.find(({ wording }) => wording.checksum === rule.checksum)?.wording.since;
  return (
    <section>
      <h2>{texts.wording}</h2>
      <Facts
        facts={[
          { label: texts.subject, value: subjectWords[rule.subject] },
          ...(rule.subject === 'record'
            ? [{ label: texts.about, value: describeConditions(rule.conditions, rule.recordsCreators) }]
            : [{ label: texts.creators, value: describeField(rule, 'recordsCreators') }]),
          { label: texts.action, value: actionWords[rule.action] },
          { label: texts.period, value: describeField(rule, 'period') },
          { label: texts.source, value: rule.source ?? texts.noSource },
          { label: texts.version, value: rule.version },
          ...(since ? [{ label: isInForce ? texts.inForceSince : texts.wasInForceSince, value: showTime(since) }] : []),
          { label: texts.file, value: texts.place(file, line) },
          { label: texts.checksum, value: <span class="digest">{rule.checksum}</span> },
        ]}
      />
    </section>
  );
}
