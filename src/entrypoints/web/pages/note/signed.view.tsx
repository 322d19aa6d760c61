import type { VNode } from 'preact';
import type { NoteReference, ServiceNote } from '../../../../service-notes/index.js';
import { Facts } from '../../layout/facts.view.js';
import { Field, FormToken, Notice } from '../../layout/form.view.js';
import { ContentFacts } from './content-facts.view.js';
import { NoteRecords } from './draft.view.js';
import type { DoneNoteDeed } from './note-query.dto.js';
import { texts } from './texts.sv.js';

export interface SignedProps {
  readonly note: ServiceNote;
  readonly done: DoneNoteDeed | null;
  readonly wrongNumber: string | null;
  readonly formToken: string | null;
}

/** What was signed and what stands beside it; of a discarded draft, that it was one. */
export function signedView(props: SignedProps): VNode {
  const { note, done } = props;
  return (
    <>
      <h1>{note.designation ?? texts.discardedTitle}</h1>
      {done === null ? null : (
        <Notice tone="success">
          <p>{texts.done[done]}</p>
        </Notice>
      )}
      {note.state === 'discarded' ? <p>{texts.discarded}</p> : <Signed {...props} />}
      <p>
        <a href="/anteckningar">{texts.back}</a>
      </p>
    </>
  );
}

function Signed(props: SignedProps): VNode {
  const { note } = props;
  return (
    <>
      <Standing note={note} />
      {note.content === null ? (
        <Notice tone="warning">
          <p>{texts.removed}</p>
        </Notice>
      ) : (
        <>
          <h2>{texts.content}</h2>
          <ContentFacts content={note.content} />
          <Prints id={note.id} />
        </>
      )}
      <NoteRecords recordIds={note.recordIds} />
      <Deeds {...props} />
    </>
  );
}

function Standing({ note }: Pick<SignedProps, 'note'>): VNode {
  const numbers = note.diary.map(({ registrationNumber, notedAt }) => texts.notedAt(registrationNumber, notedAt));
  return (
    <Facts
      facts={[
        { label: texts.creator, value: note.recordsCreator },
        { label: texts.signed, value: texts.signedBy(note.signedBy!, note.signedAt!) },
        { label: texts.registrationNumber, value: numbers.join(', ') || texts.noNumber },
        {
          label: texts.handedOver,
          value: note.handedOverAt === null ? texts.notHandedOver : texts.handedOverAt(note.handedOverAt),
        },
        ...(note.corrects ? [{ label: texts.corrects, value: <Reference {...note.corrects} /> }] : []),
        ...note.correctedBy.map((reference) => ({ label: texts.correctedBy, value: <Reference {...reference} /> })),
        ...(note.contentSha256 ? [{ label: texts.sha256, value: <code>{note.contentSha256}</code> }] : []),
      ]}
    />
  );
}

function Reference({ id, designation }: NoteReference): VNode {
  return <a href={`/anteckningar/${id}`}>{designation}</a>;
}

function Prints({ id }: Pick<ServiceNote, 'id'>): VNode {
  return (
    <nav aria-label={texts.prints} class="actions">
      <a class="button secondary" href={`/anteckningar/${id}/anteckning.pdf`}>
        {texts.pdf}
      </a>
      <a class="button secondary" href={`/anteckningar/${id}/allman.pdf`}>
        {texts.publicPdf}
      </a>
      <a class="button secondary" href={`/anteckningar/${id}/anteckning.xml`}>
        {texts.xml}
      </a>
    </nav>
  );
}

function Deeds({ note, wrongNumber, formToken }: SignedProps): VNode {
  return (
    <>
      <form method="post" action={`/anteckningar/${note.id}/diarienummer`}>
        <FormToken token={formToken} />
        <Field name="registrationNumber" label={texts.number} error={wrongNumber} autocomplete="off" />
        <div class="actions">
          <button type="submit" class="secondary">
            {texts.saveNumber}
          </button>
        </div>
      </form>
      {note.content === null ? null : (
        <form method="post" action={`/anteckningar/${note.id}/ratta`}>
          <FormToken token={formToken} />
          <p>{texts.correctMeaning}</p>
          <div class="actions">
            <button type="submit" class="secondary">
              {texts.correct}
            </button>
          </div>
        </form>
      )}
    </>
  );
}
