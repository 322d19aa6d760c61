import type { VNode } from 'preact';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showTime } from '../../show-time.js';
import type { ShownEntry } from './shown-entry.service.js';
import { texts } from './texts.sv.js';

/** Every wording that an entry has had: nothing of it is erased (JO 4639-2007). */
export function WordingsView({ entry, versions, view }: Pick<ShownEntry, 'entry' | 'versions' | 'view'>): VNode {
  const isFull = view === 'full';
  return (
    <section aria-labelledby="lydelser">
      <h2 id="lydelser">{texts.wordings(entry.n)}</h2>
      {versions.length < entry.n ? <p>{texts.earlierWordings}</p> : null}
      <ScrolledTable label={texts.wordingsCaption}>
        <thead>
          <tr>
            <th scope="col">{texts.wording}</th>
            <th scope="col">{texts.written}</th>
            <th scope="col">{texts.writtenBy}</th>
            {isFull ? <th scope="col">{texts.reason}</th> : null}
            <th scope="col">{texts.date}</th>
            <th scope="col">{texts.party}</th>
            <th scope="col">{texts.about}</th>
            {isFull ? <th scope="col">{texts.case}</th> : null}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.n}>
              <th scope="row">
                {version.n} {version.isStruck ? <span class="tag warning">{texts.struckTag}</span> : null}
              </th>
              <td class="when">{showTime(version.writtenAt)}</td>
              <td>{version.writtenBy}</td>
              {isFull ? <td>{version.reason ?? texts.firstWording}</td> : null}
              <td class="when">{version.datedOn ?? texts.unknownDay}</td>
              <td>
                <Both open={version.parties.public} closed={version.parties.protected} />
              </td>
              <td>
                <Both open={version.publicTitle} closed={version.protectedTitle} />
              </td>
              {isFull ? (
                <td>
                  <p class="brief">
                    <bdi>{version.caseTitle}</bdi>
                  </p>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </section>
  );
}

function Both({ open, closed }: { readonly open: string | null; readonly closed: string | null }): VNode {
  return (
    <>
      <p class="brief">
        <bdi>{open}</bdi>
      </p>
      {closed === null ? null : (
        <p class="brief">
          <span class="tag danger">{texts.protectedTag}</span> <bdi>{closed}</bdi>
        </p>
      )}
    </>
  );
}
