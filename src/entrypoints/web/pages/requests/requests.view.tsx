import type { VNode } from 'preact';
import type { DisclosureRequest, RequestsQuestion } from '../../../../disclosure/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { pathWith } from '../records/search-form.js';
import { showHold, states, texts } from './texts.sv.js';

export interface RequestsProps {
  readonly standing: RequestsQuestion['standing'];
  readonly requests: readonly DisclosureRequest[];
  /** Where the next page begins; null on the last one. */
  readonly next: number | null;
}

export function requestsView({ standing, requests, next }: RequestsProps): VNode {
  const visa = standing === 'ended' ? 'avslutade' : '';
  return (
    <>
      <h1>{texts.title[standing]}</h1>
      <p>{texts.intro}</p>
      <div class="actions">
        <a class="button" href="/utlamnanden/ny">
          {texts.open}
        </a>
        {standing === 'ended' ? (
          <a href="/utlamnanden">{texts.showHolding}</a>
        ) : (
          <a href="/utlamnanden?visa=avslutade">{texts.showEnded}</a>
        )}
      </div>
      {requests.length === 0 ? <p>{texts.none[standing]}</p> : <RequestTable requests={requests} />}
      {next === null ? null : (
        <p>
          <a class="button secondary" rel="next" href={pathWith('/utlamnanden', { visa, efter: String(next) })}>
            {texts.next}
          </a>
        </p>
      )}
    </>
  );
}

function RequestTable({ requests }: Pick<RequestsProps, 'requests'>): VNode {
  return (
    <ScrolledTable label={texts.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.received}</th>
          <th scope="col">{texts.concerns}</th>
          <th scope="col">{texts.creator}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.hold}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id}>
            <th scope="row">
              <a href={`/utlamnanden/${request.id}`}>{request.id}</a>
            </th>
            <td class="when">{request.receivedOn}</td>
            <td>{request.concerns}</td>
            <td>{request.recordsCreator}</td>
            <td>{states[request.standing.state]}</td>
            <td>{showHold(request)}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
