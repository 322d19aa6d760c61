import type { VNode } from 'preact';
import { ErrorSummary, Notice } from '../../layout/form.view.js';
import { turnTexts } from '../disposal/texts.sv.js';
import { ApprovalSection } from './approval.view.js';
import { CancelSection } from './cancel.view.js';
import type { DisposalListProps } from './disposal-list-props.js';
import { ExecutionSection } from './execution.view.js';
import { GroupsSection } from './groups.view.js';
import { ListCounts, ListFacts } from './list-facts.view.js';
import { doneTexts, exceptionTexts, texts } from './texts.sv.js';

export function disposalListView(props: DisposalListProps): VNode {
  const { list, turn, error, done } = props;
  return (
    <>
      <h1>{texts.title(list.name)}</h1>
      <ErrorSummary sentence={error} />
      {done === null ? null : (
        <Notice tone="success">
          <p>{doneTexts[done]}</p>
        </Notice>
      )}
      <Notice tone={turn === 'executed' ? 'success' : 'info'}>
        <p>
          <strong>{turnTexts[turn](list)}</strong>
        </p>
        {turn === 'executed' ? (
          <p>
            <a href={`/gallring/${list.id}/protokoll`}>{texts.certificate}</a>
          </p>
        ) : null}
      </Notice>
      {list.kind === 'emergency' || list.kind === 'withdrawal' ? <p>{exceptionTexts[list.kind]}</p> : null}
      <ListFacts list={list} />
      <ListCounts list={list} />
      <GroupsSection {...props} />
      <NextStep {...props} />
      <p>
        <a href="/gallring">{texts.back}</a>
      </p>
    </>
  );
}

function NextStep(props: DisposalListProps): VNode | null {
  switch (props.turn) {
    case 'to-read':
    case 'to-approve':
    case 'to-cancel':
      return (
        <>
          <ApprovalSection {...props} />
          <CancelSection {...props} />
        </>
      );
    case 'cooling-off':
    case 'to-execute':
      return (
        <>
          <ExecutionSection {...props} />
          <CancelSection {...props} />
        </>
      );
    case 'under-way':
      return <ExecutionSection {...props} />;
    case 'executed':
    case 'cancelled':
      return null;
  }
}
