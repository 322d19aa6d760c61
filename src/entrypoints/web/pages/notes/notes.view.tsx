import type { VNode } from 'preact';
import type { NoteLine } from '../../../../service-notes/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { pathWith } from '../records/search-form.js';
import { showStanding, texts, type Shown } from './texts.sv.js';

export interface NotesProps {
  readonly shown: Shown;
  readonly notes: readonly NoteLine[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

export function notesView({ shown, notes, next }: NotesProps): VNode {
  return (
    <>
      <h1>{texts.title[shown]}</h1>
      <p>{texts.intro}</p>
      <nav aria-label={texts.choose} class="actions">
        {(Object.keys(texts.choices) as Shown[]).map((choice) => (
          <a
            key={choice}
            href={pathWith('/anteckningar', { visa: choice })}
            aria-current={choice === shown ? 'true' : undefined}
          >
            {texts.choices[choice]}
          </a>
        ))}
      </nav>
      {notes.length === 0 ? <p>{texts.none}</p> : <NoteTable notes={notes} />}
      {next === null ? null : (
        <p>
          <a class="button secondary" rel="next" href={pathWith('/anteckningar', { visa: shown, efter: next })}>
            {texts.next}
          </a>
        </p>
      )}
    </>
  );
}

function NoteTable({ notes }: Pick<NotesProps, 'notes'>): VNode {
  return (
    <ScrolledTable label={texts.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.designation}</th>
          <th scope="col">{texts.noteTitle}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.creator}</th>
          <th scope="col">{texts.records}</th>
        </tr>
      </thead>
      <tbody>
        {notes.map((note) => (
          <tr key={note.id}>
            <th scope="row">
              <a href={`/anteckningar/${note.id}`}>{note.designation ?? texts.draftName(note.id)}</a>
            </th>
            <td>{note.title || texts.untitled}</td>
            <td>{showStanding(note)}</td>
            <td>{note.recordsCreator}</td>
            <td>{note.recordIds.length}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
