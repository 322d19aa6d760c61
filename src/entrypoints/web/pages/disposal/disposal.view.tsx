import type { VNode } from 'preact';
import type { DisposalList } from '../../../../disposal/index.js';
import { ErrorSummary } from '../../layout/form.view.js';
import { pathWith } from '../records/search-form.js';
import { EndedTable, WaitingTable } from './list-tables.view.js';
import { ProposeForm, type ProposeFormProps } from './propose-form.view.js';
import { texts } from './texts.sv.js';
import type { WaitingList } from './waiting-lists.service.js';

export interface DisposalProps extends ProposeFormProps {
  readonly waiting: readonly WaitingList[];
  readonly ended: readonly DisposalList[];
  readonly isFirst: boolean;
  /** Where the next page begins; null on the last one. */
  readonly next: number | null;
  readonly error: string | null;
  /** Whether the one who asks sees holds and requests. */
  readonly mayKeepHolds: boolean;
}

export function disposalView(props: DisposalProps): VNode {
  const { waiting, ended, isFirst, error, recordsCreators } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={error} />
      {isFirst ? (
        <>
          <p>{texts.intro}</p>
          <section aria-labelledby="vantar">
            <h2 id="vantar">{texts.waiting}</h2>
            {waiting.length === 0 ? <p>{texts.noneWaiting}</p> : <WaitingTable waiting={waiting} />}
          </section>
          {recordsCreators.size === 0 ? null : <ProposeForm {...props} />}
        </>
      ) : null}
      <section aria-labelledby="avslutade">
        <h2 id="avslutade">{texts.ended}</h2>
        {ended.length === 0 ? <p>{texts.noneEnded}</p> : <EndedTable ended={ended} />}
        <Turning {...props} />
      </section>
      <Related {...props} />
    </>
  );
}

function Turning({ isFirst, next }: DisposalProps): VNode | null {
  if (isFirst && next === null) return null;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {isFirst ? null : (
        <a class="button secondary" href="/gallring">
          {texts.first}
        </a>
      )}
      {next === null ? null : (
        <a class="button secondary" rel="next" href={pathWith('/gallring', { efter: String(next) })}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}

function Related({ mayKeepHolds, recordsCreators }: DisposalProps): VNode {
  return (
    <nav aria-labelledby="hor-till">
      <h2 id="hor-till">{texts.related}</h2>
      <ul>
        {mayKeepHolds ? (
          <>
            <li>
              <a href="/gallringsstopp">{texts.holds}</a>
            </li>
            <li>
              <a href="/utlamnanden">{texts.requests}</a>
            </li>
          </>
        ) : null}
        <li>
          <a href="/mojlig-forlust">{texts.losses}</a>
        </li>
        <li>
          <a href="/regler">{texts.rules}</a>
        </li>
        {recordsCreators.size === 0 ? null : (
          <li>
            <a href="/gallring/undantag">{texts.exceptional}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
