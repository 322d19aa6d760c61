import type { VNode } from 'preact';
import type { NoteItem, ServiceNote } from '../../../../service-notes/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { CapturedItem } from './captured-item.view.js';
import { noteFormTexts } from './form-texts.sv.js';
import { NoteForm, type NoteFormProps } from './note-form.view.js';
import type { DoneNoteDeed } from './note-query.dto.js';
import { itemTexts, texts } from './texts.sv.js';

export interface DraftProps extends Omit<NoteFormProps, 'noteId'> {
  readonly note: ServiceNote;
  /** As they would be signed now. */
  readonly items: readonly NoteItem[];
  readonly done: DoneNoteDeed | null;
}

export function draftView({ note, items, done, ...form }: DraftProps): VNode {
  const { id, corrects, recordIds, revision } = note;
  return (
    <>
      <h1>{texts.draftTitle}</h1>
      <ErrorSummary sentence={Object.keys(form.errors).length > 0 ? noteFormTexts.wrong : null} />
      {done === null ? null : (
        <Notice tone="success">
          <p>{texts.done[done]}</p>
        </Notice>
      )}
      {corrects?.designation ? <p>{texts.correcting(corrects.designation)}</p> : null}
      <NoteRecords recordIds={recordIds} />
      <section aria-labelledby="infangat">
        <h2 id="infangat">{itemTexts.title}</h2>
        {items.map((item) => (
          <CapturedItem key={item.recordId} item={item} />
        ))}
      </section>
      <NoteForm noteId={id} {...form} />
      <div class="actions">
        <a class="button" href={`/anteckningar/${id}/granska`}>
          {texts.review}
        </a>
      </div>
      <details>
        <summary>{texts.discard}</summary>
        <p>{texts.discardMeaning}</p>
        <form method="post" action={`/anteckningar/${id}/kasta`}>
          <FormToken token={form.formToken} />
          <input type="hidden" name="revision" value={String(revision)} />
          <button type="submit" class="secondary">
            {texts.discard}
          </button>
        </form>
      </details>
      <p>
        <a href="/anteckningar">{texts.back}</a>
      </p>
    </>
  );
}

/** What a note is about; the numbers stand also when the records are no more. */
export function NoteRecords({ recordIds }: Pick<ServiceNote, 'recordIds'>): VNode {
  return (
    <section aria-labelledby="galler">
      <h2 id="galler">{texts.about}</h2>
      <ul>
        {recordIds.map((id) => (
          <li key={id}>
            <a href={`/handlingar/${id}`}>{texts.record(id)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
