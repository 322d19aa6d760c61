import type { VNode } from 'preact';
import {
  describeDecision,
  describeField,
  describeRetention,
  fieldWords,
  subjectWords,
  type RetentionRule,
  type RuleChange,
} from '../../../../retention/index.js';
import { ChangeTable } from './change-table.view.js';
import { texts } from './texts.sv.js';

export function RetentionChanges({ changes }: { readonly changes: readonly RuleChange[] }): VNode | null {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{texts.rules}</h2>
      {changes.map((change) => (
        <Change key={ruleOf(change).id} change={change} />
      ))}
    </section>
  );
}

function Change({ change }: { readonly change: RuleChange }): VNode {
  const { id, title, version } = ruleOf(change);
  return (
    <article class="change">
      <h3>
        {id} {title} <span class="tag">{texts.kinds[change.kind]}</span>
      </h3>
      {change.kind === 'changed' ? (
        <Fields change={change} />
      ) : (
        <>
          <p class="muted">{texts.version(version)}</p>
          <Whole rule={ruleOf(change)} />
        </>
      )}
    </article>
  );
}

function Fields({ change }: { readonly change: Extract<RuleChange, { kind: 'changed' }> }): VNode {
  const { before, after, fields } = change;
  const isOtherVersion = before.version !== after.version;
  return (
    <>
      <p class="muted">{texts.versions(before.version, after.version)}</p>
      {fields.length === 0 ? (
        <p>{isOtherVersion ? texts.onlyVersion : texts.onlyWords}</p>
      ) : (
        <ChangeTable
          label={after.id}
          lines={fields.map((field) => ({
            what: fieldWords[field],
            before: describeField(before, field),
            after: describeField(after, field),
          }))}
        />
      )}
    </>
  );
}

function Whole({ rule }: { readonly rule: RetentionRule }): VNode {
  return (
    <>
      <p>{describeRetention(rule)}.</p>
      <p>{rule.subject === 'record' ? describeField(rule, 'conditions') : `${subjectWords[rule.subject]}.`}</p>
      {rule.action === 'retain-permanently' && rule.decision === null ? null : (
        <p>{describeDecision(rule.decision)}.</p>
      )}
    </>
  );
}

function ruleOf(change: RuleChange): RetentionRule {
  return change.kind === 'removed' ? change.before : change.after;
}
