import { stockholmTime } from '../../foundation/clock/index.js';
import {
  noteRefusalTexts,
  noteStateWords,
  type NoteContent,
  type NoteDraft,
  type NotePreview,
  type ServiceNote,
} from '../../service-notes/index.js';
import { noteFactTexts as t } from './note-texts.sv.js';

type Fact = readonly [name: string, value: string | null];

/** Everything about one note. */
export function printNote(note: ServiceNote): string {
  const { id, content, draft } = note;
  const said = content ?? draft;
  return [
    note.designation === null ? t.draft(id) : t.note(note.designation, id),
    ...linesOf(standingOf(note)),
    ...(said === null ? [] : ['', ...linesOf(factsOf(said))]),
    ...(note.isRemovedInEmergency ? [noteRefusalTexts['removed-in-emergency'](id)] : []),
  ].join('\n');
}

/** A draft as it would be signed, with what it is about. */
export function printPreview(noteId: string, { content, sha256, faults }: NotePreview): string {
  return [
    t.preview(noteId),
    ...linesOf(factsOf(content)),
    ...itemsOf(content),
    '',
    ...linesOf([[t.sha256, sha256]]),
    ...faults.map((fault) => `  ${t.fault(noteRefusalTexts[fault](noteId))}`),
  ].join('\n');
}

function standingOf(note: ServiceNote): Fact[] {
  const { signedAt, signedBy, handedOverAt, corrects, correctedBy, diary } = note;
  return [
    [t.creator, note.recordsCreator],
    [t.state, noteStateWords[note.state]],
    [t.revision, note.state === 'draft' ? String(note.revision) : null],
    [t.records, note.recordIds.join(', ')],
    [t.signed, signedAt && t.by(stockholmTime(signedAt), signedBy ?? '')],
    [t.handedOver, handedOverAt && stockholmTime(handedOverAt)],
    ...diary.map((one): Fact => [t.number, t.noted(one.registrationNumber, stockholmTime(new Date(one.notedAt)))]),
    [t.corrects, corrects && (corrects.designation ?? corrects.id)],
    ...correctedBy.map((one): Fact => [t.correctedBy, one.designation ?? one.id]),
    [t.sha256, note.contentSha256],
  ];
}

function factsOf(said: NoteDraft & Pick<NoteContent, 'author'>): Fact[] {
  const { eventAt, secrecyMarking, author } = said;
  return [
    [t.title, said.publicTitle],
    [t.protectedTitle, said.protectedTitle],
    [t.party, said.publicParty],
    [t.protectedParty, said.protectedParty],
    [t.case, said.caseTitle],
    [t.event, eventAt === null ? t.unknown : stockholmTime(new Date(eventAt))],
    [t.author, t.writtenBy(author.name, author.role)],
    [t.summary, said.summary],
    [t.action, said.action],
    [t.actionBy, said.actionBy],
    [t.significance, said.significance],
    [
      t.secrecy,
      secrecyMarking && t.marked(secrecyMarking.provision, secrecyMarking.markedOn, secrecyMarking.authority),
    ],
  ];
}

function itemsOf({ items }: NoteContent): string[] {
  return items.flatMap((item) => [
    '',
    t.item(item.recordId, item.version, item.sender ?? t.unknownSender),
    ...item.text.split('\n').map((line) => `    ${line}`),
    ...item.attachments.map(({ name }) => `    ${t.attachment(name)}`),
  ]);
}

function linesOf(facts: readonly Fact[]): string[] {
  return facts.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(16)} ${value.replaceAll('\n', `\n${' '.repeat(19)}`)}`],
  );
}
