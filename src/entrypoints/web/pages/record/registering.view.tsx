import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import type { Registering } from '../../../../registration/index.js';
import { noteStateWords } from '../../../../service-notes/index.js';
import { Facts, type Fact } from '../../layout/facts.view.js';
import { DecidedBy } from './decided-by.view.js';
import { DecisionHistory } from './decision-history.view.js';
import { registeringTexts as texts, standings } from './registering-texts.sv.js';
import type { RecordProps } from './record-props.js';

/** How a record is taken care of by OSL 5:1, and what that rests on. */
export function registeringView({ record, registering, notes, mayRegister }: RecordProps): VNode {
  const { history } = registering;
  return (
    <section aria-labelledby="registrering">
      <h2 id="registrering">{texts.title}</h2>
      <p>
        <strong>{record.awaitsDiary ? texts.awaits : standings[record.registration]}</strong>
      </p>
      <Facts facts={factsOf(record, registering)} />
      {notes.length > 0 ? <Notes notes={notes} /> : null}
      {mayRegister ? <Deeds recordId={record.id} /> : null}
      {history.length > 0 ? <DecisionHistory history={history} /> : null}
    </section>
  );
}

function factsOf(record: RecordView, { standing, entry }: Registering): Fact[] {
  return [
    ...(standing === null ? [] : [{ label: texts.decided, value: <DecidedBy decision={standing} /> }]),
    ...(entry === null
      ? []
      : [
          {
            label: texts.entry,
            value: (
              <>
                <a href={`/register/${entry.id}`}>{entry.designation}</a> <bdi>{entry.publicTitle}</bdi>{' '}
                {entry.isStruck ? <span class="tag warning">{texts.struckEntry}</span> : null}
              </>
            ),
          },
          { label: texts.number, value: entry.registrationNumber ?? texts.noNumber },
        ]),
    { label: texts.access, value: accessOf(record) },
  ];
}

function accessOf({ access, origin, registration, awaitsDiary }: RecordView): string {
  if (access === 'restricted') return texts.restricted;
  const isWaiting = origin === 'received' && registration === 'undecided' && !awaitsDiary;
  return isWaiting ? texts.openOnceTriaged : texts.open;
}

/** Those that the one who asks may see. */
function Notes({ notes }: Pick<RecordProps, 'notes'>): VNode {
  return (
    <>
      <h3>{texts.notes}</h3>
      <ul>
        {notes.map(({ id, designation, state }) => (
          <li key={id}>
            <a href={`/anteckningar/${id}`}>{designation ?? texts.draftNote}</a>, {noteStateWords[state]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Deeds({ recordId }: { readonly recordId: string }): VNode {
  return (
    <div class="actions">
      <a class="button secondary" href={`/handlingar/${recordId}/registrering`}>
        {texts.decide}
      </a>
      <a class="button secondary" href={`/anteckningar/ny?handling=${recordId}`}>
        {texts.writeNote}
      </a>
      <a class="button secondary" href={`/handlingar/${recordId}/sekretessmarkering`}>
        {texts.mark}
      </a>
      <a class="button secondary" href={`/handlingar/${recordId}/atkomst`}>
        {texts.setAccess}
      </a>
    </div>
  );
}
