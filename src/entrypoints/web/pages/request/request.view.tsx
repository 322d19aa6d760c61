import type { VNode } from 'preact';
import type { DisclosureRequest } from '../../../../disclosure/index.js';
import { Facts } from '../../layout/facts.view.js';
import { ErrorSummary, Notice } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showHold, states } from '../requests/texts.sv.js';
import type { DoneRequestDeed } from './step-form.dto.js';
import { StepForm, type StepFormProps } from './step-form.view.js';
import { history, outcomes, texts } from './texts.sv.js';

export interface RequestProps extends StepFormProps {
  readonly done: DoneRequestDeed | null;
}

export function requestView(props: RequestProps): VNode {
  const { request, done, errors } = props;
  return (
    <>
      <h1>{texts.title(request.id)}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      {done === null ? null : (
        <Notice tone="success">
          <p>{done === 'oppnad' ? texts.opened : texts.noted}</p>
        </Notice>
      )}
      <RequestFacts request={request} />
      <StepForm {...props} />
      <History request={request} />
      <p>
        <a href="/utlamnanden">{texts.back}</a>
      </p>
    </>
  );
}

function RequestFacts({ request }: { readonly request: DisclosureRequest }): VNode {
  const hold = (
    <>
      <a href={`/gallringsstopp/${request.holdId}`}>{texts.holdNumber(request.holdId)}</a>. {showHold(request)}.
    </>
  );
  return (
    <Facts
      facts={[
        { label: texts.state, value: <strong>{states[request.standing.state]}</strong> },
        { label: texts.hold, value: hold },
        { label: texts.concerns, value: <span class="lines">{request.concerns}</span> },
        { label: texts.received, value: request.receivedOn },
        { label: texts.requester, value: request.requester ?? texts.unnamed },
        { label: texts.case, value: request.caseReference ?? texts.noCase },
        { label: texts.creator, value: request.recordsCreator },
      ]}
    />
  );
}

function History({ request: { steps } }: { readonly request: DisclosureRequest }): VNode {
  return (
    <section aria-labelledby="historik">
      <h2 id="historik">{texts.history}</h2>
      <ScrolledTable label={texts.caption}>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.note}</th>
            <th scope="col">{texts.by}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, outcome, happenedOn, note, by }, at) => (
            <tr key={at}>
              <td class="when">{happenedOn}</td>
              <td>
                {history[step]}
                {outcome === null ? null : `, ${outcomes[outcome]}`}
              </td>
              <td>{note}</td>
              <td>{by}</td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </section>
  );
}
