import type { VNode } from 'preact';
import { directions, viewNames } from '../../../../registration/index.js';
import { Facts, type Fact } from '../../layout/facts.view.js';
import { Field, FormToken, Notice } from '../../layout/form.view.js';
import { showTime } from '../../show-time.js';
import type { DoneEntryDeed } from './entry-form.dto.js';
import { NumbersView } from './numbers.view.js';
import type { ShownEntry } from './shown-entry.service.js';
import { done as doneTexts, texts } from './texts.sv.js';
import { WordingsView } from './wordings.view.js';

export interface RegisterEntryProps extends ShownEntry {
  readonly done: DoneEntryDeed | null;
  readonly number: { readonly registrationNumber: string; readonly error: string | null };
  readonly formToken: string | null;
}

export function registerEntryView(props: RegisterEntryProps): VNode {
  const { entry, view, done } = props;
  return (
    <>
      <h1>{texts.title(entry.designation)}</h1>
      {done === null ? null : (
        <Notice tone="success">
          <p>{doneTexts[done]}</p>
        </Notice>
      )}
      {entry.isStruck ? (
        <Notice tone="warning">
          <p>
            {texts.struck} {view === 'full' ? entry.reason : null}
          </p>
        </Notice>
      ) : null}
      <p class="about">
        <span class="tag">{viewNames[view]}</span>
        <span>{entry.recordsCreator}</span>
      </p>
      <Facts facts={factsOf(props)} />
      {view === 'full' ? (
        <p class="actions">
          <a class="button secondary" href={`/register/${entry.id}/ratta`}>
            {texts.correct}
          </a>
        </p>
      ) : null}
      <WordingsView {...props} />
      <NumbersView {...props} />
      {view === 'full' ? <NumberForm {...props} /> : null}
      <p>
        <a href="/register">{texts.back}</a>
      </p>
    </>
  );
}

function factsOf({ entry, view, record }: RegisterEntryProps): Fact[] {
  const { parties, origin } = entry;
  const only = (label: string, value: string | null): Fact[] =>
    view === 'full' ? [{ label, value: <Lines text={value ?? texts.nothing} /> }] : [];
  return [
    { label: texts.date, value: entry.datedOn ?? texts.unknownDay },
    { label: texts.direction, value: directions[origin] },
    { label: texts.party, value: <Lines text={parties.public ?? texts.nothing} /> },
    ...only(texts.protectedParty, parties.protected),
    { label: texts.about, value: <Lines text={entry.publicTitle} /> },
    ...only(texts.protectedTitle, entry.protectedTitle),
    ...only(texts.case, entry.caseTitle),
    { label: texts.number, value: entry.registrationNumber ?? texts.nothing },
    { label: texts.registered, value: texts.by(showTime(entry.registeredAt), entry.registeredBy) },
    { label: texts.record, value: <RecordLink recordId={entry.recordId} record={record} /> },
  ];
}

function Lines({ text }: { readonly text: string }): VNode {
  return <bdi class="lines">{text}</bdi>;
}

function RecordLink({ recordId, record }: { readonly recordId: string } & Pick<ShownEntry, 'record'>): VNode {
  const link = <a href={`/handlingar/${recordId}`}>{texts.recordNumber(recordId)}</a>;
  switch (record) {
    case 'seen':
      return link;
    case 'destroyed':
      return (
        <>
          {link} {texts.destroyed}
        </>
      );
    case 'unseen':
      return <>{texts.unseen}</>;
  }
}

function NumberForm({ entry, number, formToken }: RegisterEntryProps): VNode {
  return (
    <form method="post" action={`/register/${entry.id}/diarienummer`}>
      <FormToken token={formToken} />
      <Field
        name="registrationNumber"
        label={texts.noteNumber}
        hint={texts.noteNumberHint}
        value={number.registrationNumber}
        error={number.error}
        autocomplete="off"
      />
      <div class="actions">
        <button type="submit">{texts.saveNumber}</button>
      </div>
    </form>
  );
}
