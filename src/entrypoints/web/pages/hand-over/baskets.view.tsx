import type { VNode } from 'preact';
import { handOverWays, type Basket } from '../../../../service-notes/index.js';
import { FormToken } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { overdueText, showUnanswered, showWaiting, texts } from './texts.sv.js';

export interface BasketsProps {
  readonly baskets: readonly Basket[];
  readonly formToken: string | null;
}

export function BasketTable({ baskets, formToken }: BasketsProps): VNode {
  return (
    <ScrolledTable label={texts.baskets}>
      <thead>
        <tr>
          <th scope="col">{texts.creator}</th>
          <th scope="col">{texts.waiting}</th>
          <th scope="col">{texts.unanswered}</th>
          <th scope="col">{texts.way}</th>
          <th scope="col">{texts.deeds}</th>
        </tr>
      </thead>
      <tbody>
        {baskets.map((basket) => (
          <tr key={basket.recordsCreatorId}>
            <th scope="row">{basket.recordsCreator}</th>
            <td>{showWaiting(basket)}</td>
            <td>
              {showUnanswered(basket)}
              {basket.isOverdue ? <strong class="lines"> {overdueText(basket)}</strong> : null}
            </td>
            <td>
              <WayForm basket={basket} formToken={formToken} />
            </td>
            <td>
              <TakeForm basket={basket} formToken={formToken} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

interface RowProps {
  readonly basket: Basket;
  readonly formToken: string | null;
}

function WayForm({ basket: { recordsCreatorId, recordsCreator, way }, formToken }: RowProps): VNode {
  return (
    <form method="post" action="/overlamning/satt">
      <FormToken token={formToken} />
      <input type="hidden" name="creator" value={String(recordsCreatorId)} />
      <select name="way" aria-label={texts.wayLabel(recordsCreator)}>
        {handOverWays.map((choice) => (
          <option key={choice} value={choice} selected={choice === way}>
            {texts.ways[choice]}
          </option>
        ))}
      </select>{' '}
      <button type="submit" class="secondary" aria-label={texts.changeWay(recordsCreator)}>
        {texts.changeWayShort}
      </button>
    </form>
  );
}

function TakeForm({ basket: { recordsCreatorId, recordsCreator, waiting, way }, formToken }: RowProps): VNode {
  if (way === 'folder') return <>{texts.byNight}</>;
  return (
    <form method="post" action="/overlamning">
      <FormToken token={formToken} />
      <input type="hidden" name="creator" value={String(recordsCreatorId)} />
      <button type="submit" disabled={waiting === 0} aria-label={texts.take(recordsCreator)}>
        {texts.takeShort}
      </button>
    </form>
  );
}
