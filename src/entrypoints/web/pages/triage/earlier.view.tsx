import type { VNode } from 'preact';
import type { ThreadDecision } from '../../../../triage/index.js';
import { noteStateWords } from '../../../../service-notes/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showTime } from '../../show-time.js';
import { DecisionHistory } from '../record/decision-history.view.js';
import { decisions, registeringTexts } from '../record/registering-texts.sv.js';
import { threadView } from '../record/thread.view.js';
import { texts } from './texts.sv.js';
import type { TriageProps } from './triage-props.js';

/** The thread around it, and how it and others of the thread were decided of: like is to be decided alike. */
export function Earlier({ record, channel, thread, history, threadDecisions, notes }: TriageProps): VNode {
  return (
    <div class="triage-context">
      {thread.size > 1 ? threadView({ recordId: record.id, channel }, thread) : null}
      <section aria-labelledby="tradbeslut">
        <h2 id="tradbeslut">{texts.threadDecisions}</h2>
        {threadDecisions.length === 0 ? (
          <p>{texts.noThreadDecisions}</p>
        ) : (
          <ThreadDecisionTable decided={threadDecisions} />
        )}
      </section>
      <section aria-labelledby="tidigare">
        <h2 id="tidigare">{texts.earlier}</h2>
        {history.length === 0 ? <p>{texts.noEarlier}</p> : <DecisionHistory history={history} />}
        {notes.length === 0 ? null : <Notes notes={notes} />}
      </section>
    </div>
  );
}

function ThreadDecisionTable({ decided }: { readonly decided: readonly ThreadDecision[] }): VNode {
  return (
    <ScrolledTable label={texts.threadDecisions}>
      <thead>
        <tr>
          <th scope="col">{registeringTexts.decision}</th>
          <th scope="col">{registeringTexts.by}</th>
          <th scope="col">{registeringTexts.why}</th>
        </tr>
      </thead>
      <tbody>
        {decided.map(({ id, recordId, decision, isUndone, decidedBy, decidedAt, reason }) => (
          <tr key={`${id} ${recordId}`}>
            <th scope="row">
              <a href={`/handlingar/${recordId}`}>{texts.thisRecord(recordId)}</a>: {decisions[decision]}{' '}
              {isUndone ? <span class="tag warning">{registeringTexts.undoneTag}</span> : null}
            </th>
            <td>
              <time dateTime={decidedAt.toISOString()}>{showTime(decidedAt)}</time> {decidedBy}
            </td>
            <td>
              <bdi class="brief">{reason}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

function Notes({ notes }: Pick<TriageProps, 'notes'>): VNode {
  return (
    <>
      <h3>{texts.notes}</h3>
      <ul>
        {notes.map(({ id, designation, state }) => (
          <li key={id}>
            <a href={`/anteckningar/${id}`}>{designation ?? registeringTexts.draftNote}</a>, {noteStateWords[state]}
          </li>
        ))}
      </ul>
    </>
  );
}
