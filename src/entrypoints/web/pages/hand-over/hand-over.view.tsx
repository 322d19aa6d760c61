import type { VNode } from 'preact';
import { stockholmTime } from '../../../../foundation/clock/index.js';
import type { HandOver, TakenReceipt } from '../../../../service-notes/index.js';
import { ErrorSummary, Notice } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { BasketTable, type BasketsProps } from './baskets.view.js';
import { ReceiptForm, TakenLines } from './receipt.view.js';
import { texts } from './texts.sv.js';

export interface HandOverProps extends BasketsProps {
  readonly handOvers: readonly HandOver[];
  /** Where the next page begins; null on the last one. */
  readonly next: number | null;
  /** The hand-over that was just made. */
  readonly made: number | null;
  readonly receipt: TakenReceipt | null;
  readonly fault: string | null;
}

export function handOverView(props: HandOverProps): VNode {
  const { handOvers, next, made, receipt, fault, baskets, formToken } = props;
  const fresh = handOvers.find(({ id }) => id === made);
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={fault} />
      {fresh ? (
        <Notice tone="success">
          <p>{texts.made(fresh.file)}</p>
          <p>
            <a class="button" href={`/overlamning/${fresh.id}/fil`}>
              {texts.fetch}
            </a>
          </p>
        </Notice>
      ) : null}
      {receipt ? <TakenLines receipt={receipt} /> : null}
      <p>{texts.intro}</p>
      {baskets.length === 0 ? <p>{texts.noCreators}</p> : <BasketTable baskets={baskets} formToken={formToken} />}
      <ReceiptForm formToken={formToken} />
      <section aria-labelledby="gjorda">
        <h2 id="gjorda">{texts.history}</h2>
        {handOvers.length === 0 ? <p>{texts.noHistory}</p> : <HandOverTable handOvers={handOvers} />}
        {next === null ? null : (
          <p>
            <a class="button secondary" rel="next" href={`/overlamning?efter=${next}`}>
              {texts.next}
            </a>
          </p>
        )}
      </section>
    </>
  );
}

function HandOverTable({ handOvers }: Pick<HandOverProps, 'handOvers'>): VNode {
  return (
    <ScrolledTable label={texts.historyCaption}>
      <thead>
        <tr>
          <th scope="col">{texts.file}</th>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.creator}</th>
          <th scope="col">{texts.notes}</th>
          <th scope="col">{texts.answered}</th>
          <th scope="col">{texts.by}</th>
        </tr>
      </thead>
      <tbody>
        {handOvers.map(({ id, file, madeAt, recordsCreator, notes, answered, madeBy }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/overlamning/${id}/fil`}>{file}</a>
            </th>
            <td class="when">{stockholmTime(madeAt).slice(0, 16)}</td>
            <td>{recordsCreator}</td>
            <td>{notes}</td>
            <td>{answered}</td>
            <td>{madeBy}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
