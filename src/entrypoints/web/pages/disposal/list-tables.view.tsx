import type { VNode } from 'preact';
import type { DisposalList } from '../../../../disposal/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showNumber } from '../../show-number.js';
import { showDay } from '../../show-time.js';
import { kindNames, texts, turnTexts } from './texts.sv.js';
import type { WaitingList } from './waiting-lists.service.js';

export function WaitingTable({ waiting }: { readonly waiting: readonly WaitingList[] }): VNode {
  return (
    <ScrolledTable label={texts.waitingCaption}>
      <thead>
        <tr>
          <th scope="col">{texts.list}</th>
          <th scope="col">{texts.waitsFor}</th>
          <th scope="col">{texts.kind}</th>
          <th scope="col" class="number">
            {texts.lines}
          </th>
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ list, turn, isYours }) => (
          <tr key={list.id}>
            <th scope="row">
              <a href={`/gallring/${list.id}`}>{list.name}</a>
            </th>
            <td>
              {isYours ? <span class="tag warning">{texts.yours}</span> : null} {turnTexts[turn](list)}
            </td>
            <td>{kindNames[list.kind]}</td>
            <td class="number">{showNumber(list.lines.all)}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

export function EndedTable({ ended }: { readonly ended: readonly DisposalList[] }): VNode {
  return (
    <ScrolledTable label={texts.endedCaption}>
      <thead>
        <tr>
          <th scope="col">{texts.list}</th>
          <th scope="col">{texts.day}</th>
          <th scope="col">{texts.kind}</th>
          <th scope="col">{texts.outcome}</th>
          <th scope="col">{texts.certificate}</th>
        </tr>
      </thead>
      <tbody>
        {ended.map((list) => (
          <tr key={list.id}>
            <th scope="row">
              <a href={`/gallring/${list.id}`}>{list.name}</a>
            </th>
            <td class="when">{showDay(list.endedAt ?? list.cancelledAt!)}</td>
            <td>{kindNames[list.kind]}</td>
            {list.state === 'executed' ? (
              <>
                <td>{texts.destroyed(list.lines.destroyed, list.lines.spared)}</td>
                <td>
                  <a href={`/gallring/${list.id}/protokoll`} aria-label={texts.certificateOf(list.name)}>
                    {texts.certificate}
                  </a>
                </td>
              </>
            ) : (
              <>
                <td>{turnTexts.cancelled(list)}</td>
                <td />
              </>
            )}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
