import type { VNode } from 'preact';
import { Field, FormToken, Notice } from '../../layout/form.view.js';
import { linesPath } from '../disposal-lines/line-query.js';
import type { DisposalListProps } from './disposal-list-props.js';
import { groupName } from './group-name.js';
import { approvalTexts as texts, remainsTexts } from './texts.sv.js';

const mostGroups = 30;

/** What would be destroyed and what would remain, and the form that approves exactly that. */
export function ApprovalSection(props: DisposalListProps): VNode {
  const { list, turn, obstacle } = props;
  return (
    <section aria-labelledby="godkann">
      <h2 id="godkann">{texts.title}</h2>
      {list.lines.read === 0 ? null : <WhatGoes {...props} />}
      {obstacle === null ? (
        <ApproveForm {...props} />
      ) : (
        <Notice tone="warning">
          <p>
            {obstacle}{' '}
            {turn === 'to-read' ? <a href={linesPath(list.id, { marke: 'unmarked' })}>{texts.showUnread}</a> : null}
          </p>
        </Notice>
      )}
    </section>
  );
}

function WhatGoes(props: DisposalListProps): VNode {
  const { list, groups, labels, backupRetentionDays, coolingOffDays } = props;
  const going = groups.filter(({ read }) => read > 0);
  const isException = list.kind === 'emergency' || list.kind === 'withdrawal';
  const rest = list.lines.all - list.lines.read;
  return (
    <>
      <h3>{texts.goes[list.kind](list.lines.read)}</h3>
      <ul>
        {going.slice(0, mostGroups).map((group) => (
          <li key={groupName(group, labels) + String(group.ruleRef)}>
            {texts.group(groupName(group, labels), group.read)}
          </li>
        ))}
        {going.length > mostGroups ? <li>{texts.moreGroups(going.length - mostGroups)}</li> : null}
      </ul>
      <p>{texts.how[list.kind]}</p>
      <h3>{remainsTexts.title}</h3>
      <ul>
        {rest === 0 ? null : <li>{remainsTexts.others(rest)}</li>}
        {remainsTexts.always[list.kind].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {backupRetentionDays === null ? null : <li>{remainsTexts.backups(backupRetentionDays)}</li>}
      </ul>
      <p>{isException ? texts.atOnce : texts.coolsOff(coolingOffDays)}</p>
    </>
  );
}

function ApproveForm({ list, setSha256, typed, errors, formToken }: DisposalListProps): VNode {
  return (
    <form method="post" action={`/gallring/${list.id}/godkann`}>
      <FormToken token={formToken} />
      <input type="hidden" name="setSha256" value={setSha256} />
      <Field
        name="name"
        label={texts.name}
        hint={texts.nameHint(list.name)}
        value={typed.name}
        error={errors.name ?? null}
        autocomplete="off"
      />
      <div class="actions">
        <button class="danger" type="submit">
          {texts.approve(list.lines.read)}
        </button>
      </div>
    </form>
  );
}
