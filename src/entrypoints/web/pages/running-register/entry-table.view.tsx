import type { VNode } from 'preact';
import { directions, type RegisterEntry, type RegisterViewKind } from '../../../../registration/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { texts } from './texts.sv.js';

export interface EntryTableProps {
  readonly entries: readonly RegisterEntry[];
  readonly view: RegisterViewKind;
}

const longestInList = 300;

export function EntryTable({ entries, view }: EntryTableProps): VNode {
  const isOfSeveral = new Set(entries.map(({ recordsCreatorId }) => recordsCreatorId)).size > 1;
  return (
    <ScrolledTable label={texts.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.designation}</th>
          <th scope="col">{texts.date}</th>
          <th scope="col">{texts.direction}</th>
          <th scope="col">{texts.party}</th>
          <th scope="col">{texts.about}</th>
          <th scope="col">{texts.number}</th>
          {isOfSeveral ? <th scope="col">{texts.creator}</th> : null}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} class={entry.isStruck ? 'struck' : undefined}>
            <th scope="row" class="when">
              <a href={`/register/${entry.id}`}>{entry.designation}</a>
            </th>
            <td class="when">{entry.datedOn ?? texts.unknownDay}</td>
            <td>{directions[entry.origin]}</td>
            <td>
              <Party entry={entry} />
            </td>
            <td class="subject">
              <About entry={entry} view={view} />
            </td>
            <td class="when">{entry.registrationNumber}</td>
            {isOfSeveral ? <td>{entry.recordsCreator}</td> : null}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

function Party({ entry: { parties, isStruck } }: { readonly entry: RegisterEntry }): VNode {
  return (
    <>
      <Said text={parties.public} isStruck={isStruck} />
      <Protected text={parties.protected} />
    </>
  );
}

function About({ entry, view }: { readonly entry: RegisterEntry; readonly view: RegisterViewKind }): VNode {
  const { publicTitle, protectedTitle, caseTitle, isStruck, reason } = entry;
  return (
    <>
      <Said text={publicTitle} isStruck={isStruck} />
      <Protected text={protectedTitle} />
      {caseTitle === null ? null : <p class="brief muted">{texts.case(shorten(caseTitle))}</p>}
      {isStruck ? (
        <p class="brief">
          <span class="tag warning">{texts.struck}</span> {view === 'full' ? reason : null}
        </p>
      ) : null}
    </>
  );
}

function Said({ text, isStruck }: { readonly text: string | null; readonly isStruck: boolean }): VNode | null {
  if (text === null) return null;
  const shown = <bdi>{shorten(text)}</bdi>;
  return <p class="brief">{isStruck ? <s>{shown}</s> : shown}</p>;
}

function Protected({ text }: { readonly text: string | null }): VNode | null {
  if (text === null) return null;
  return (
    <p class="brief">
      <span class="tag danger">{texts.protected}</span> <bdi>{shorten(text)}</bdi>
    </p>
  );
}

/** The entry's own page has all of it. */
function shorten(text: string): string {
  return text.length > longestInList ? `${text.slice(0, longestInList).trimEnd()}…` : text;
}
