import type { VNode } from 'preact';
import type { TriggerDeclaration } from '../../../../retention/index.js';
import { FormToken, Notice } from '../../layout/form.view.js';
import { showTime } from '../../show-time.js';
import { texts } from './texts.sv.js';

export interface WithdrawProps {
  readonly recordId: string;
  readonly declaration: TriggerDeclaration;
  readonly formToken: string | null;
}

export function withdrawDeclarationView({ recordId, declaration, formToken }: WithdrawProps): VNode {
  const { id, trigger, declaredBy, declaredAt, happenedOn, reason, caseReference, records } = declaration;
  return (
    <>
      <h1>{texts.title[trigger]}</h1>
      <p>
        {texts.what(declaredBy, showTime(declaredAt), happenedOn, reason)}{' '}
        {caseReference === null ? null : texts.case(caseReference)}
      </p>
      <p>{texts.meaning}</p>
      {records > 1 ? (
        <Notice tone="warning">
          <p>{texts.records(records)}</p>
        </Notice>
      ) : null}
      <form method="post" action={`/handlingar/${recordId}/forklaringar/${id}/aterta`}>
        <FormToken token={formToken} />
        <div class="actions">
          <button type="submit">{texts.withdraw(records)}</button>
        </div>
      </form>
      <p>
        <a href={`/handlingar/${recordId}`}>{texts.cancel}</a>
      </p>
    </>
  );
}
