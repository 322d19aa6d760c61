import type { VNode } from 'preact';
import type { DisposalHold, HoldsQuestion } from '../../../../holds/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showDay } from '../../show-time.js';
import { grounds, scopes } from '../new-hold/texts.sv.js';
import { pathWith } from '../records/search-form.js';
import { texts } from './texts.sv.js';

export interface HoldsProps {
  readonly standing: HoldsQuestion['standing'];
  readonly holds: readonly DisposalHold[];
  /** Where the next page begins; null on the last one. */
  readonly next: number | null;
}

export const holdsTitle = (standing: HoldsQuestion['standing']) =>
  standing === 'lifted' ? texts.liftedTitle : texts.title;

export function holdsView({ standing, holds, next }: HoldsProps): VNode {
  const visa = standing === 'lifted' ? 'havda' : '';
  return (
    <>
      <h1>{holdsTitle(standing)}</h1>
      <p>{texts.intro}</p>
      <div class="actions">
        <a class="button" href="/gallringsstopp/nytt">
          {texts.add}
        </a>
        {standing === 'lifted' ? (
          <a href="/gallringsstopp">{texts.showInForce}</a>
        ) : (
          <a href="/gallringsstopp?visa=havda">{texts.showLifted}</a>
        )}
      </div>
      {holds.length === 0 ? <p>{texts.none[standing]}</p> : <HoldTable standing={standing} holds={holds} />}
      {next === null ? null : (
        <p>
          <a class="button secondary" rel="next" href={pathWith('/gallringsstopp', { visa, efter: String(next) })}>
            {texts.next}
          </a>
        </p>
      )}
    </>
  );
}

function HoldTable({ standing, holds }: Omit<HoldsProps, 'next'>): VNode {
  return (
    <ScrolledTable label={texts.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.ground}</th>
          <th scope="col">{texts.reason}</th>
          <th scope="col">{texts.extent}</th>
          <th scope="col">{texts.creator}</th>
          <th scope="col">{texts.laid}</th>
          {standing === 'lifted' ? <th scope="col">{texts.lifted}</th> : null}
        </tr>
      </thead>
      <tbody>
        {holds.map((hold) => (
          <tr key={hold.id}>
            <th scope="row">
              <a href={`/gallringsstopp/${hold.id}`}>{hold.id}</a>
            </th>
            <td>{grounds[hold.ground]}</td>
            <td>{hold.reason}</td>
            <td>{scopes[hold.scope]}</td>
            <td>{hold.recordsCreator ?? texts.everyCreator}</td>
            <td class="when">{showDay(hold.laidAt)}</td>
            {hold.liftedAt === null ? null : <td class="when">{showDay(hold.liftedAt)}</td>}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
