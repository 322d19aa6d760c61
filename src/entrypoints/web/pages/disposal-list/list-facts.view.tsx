import type { VNode } from 'preact';
import type { DisposalList, LineCounts } from '../../../../disposal/index.js';
import { Facts } from '../../layout/facts.view.js';
import { showNumber } from '../../show-number.js';
import { showTime } from '../../show-time.js';
import { kindNames } from '../disposal/texts.sv.js';
import { linesPath, type LineQuery } from '../disposal-lines/line-query.js';
import { countTexts, stateNames, texts } from './texts.sv.js';

/** What the list is, and who did what with it when. */
export function ListFacts({ list }: { readonly list: DisposalList }): VNode {
  const by = (at: Date | null, name: string | null) => at && texts.by(showTime(at), name ?? '');
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [texts.state, stateNames[list.state]],
    [texts.kind, kindNames[list.kind]],
    [texts.creator, list.recordsCreator],
    [texts.reason, list.reason],
    [texts.policeReference, list.policeReference],
    [texts.proposed, by(list.proposedAt, list.proposedBy)],
    [texts.approved, by(list.approvedAt, list.approvedBy)],
    [texts.executableFrom, list.state === 'approved' ? list.executableFrom : null],
    [texts.begun, by(list.beganAt, list.executedBy)],
    [texts.ended, list.endedAt && showTime(list.endedAt)],
    [texts.cancelled, by(list.cancelledAt, list.cancelledBy)],
    [texts.because, list.cancellingReason],
  ];
  return <Facts facts={facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))} />;
}

const counted: readonly (readonly [count: keyof LineCounts, query: Partial<LineQuery>])[] = [
  ['all', {}],
  ['unmarked', { marke: 'unmarked' }],
  ['read', { marke: 'read' }],
  ['struck', { marke: 'struck' }],
  ['prolonged', { marke: 'prolonged' }],
  ['destroyed', { utfall: 'destroyed' }],
  ['spared', { utfall: 'spared' }],
];

/** How many lines there are of each sort, each with a way to them. */
export function ListCounts({ list }: { readonly list: DisposalList }): VNode {
  const shown = counted.filter(([count]) => count === 'all' || list.lines[count] > 0);
  return (
    <section aria-labelledby="rader">
      <h2 id="rader">{texts.lines}</h2>
      <ul>
        {shown.map(([count, query]) => (
          <li key={count}>
            <a href={linesPath(list.id, query)}>
              {countTexts[count]}: {showNumber(list.lines[count])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
