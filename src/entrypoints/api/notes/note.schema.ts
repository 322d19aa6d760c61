import { origins } from '../../../records/index.js';
import type { SecrecyMarking } from '../../../registration/index.js';
import {
  attachmentKinds,
  noteStates,
  type DiaryAnnotation,
  type KeptDraft,
  type NoteAttachment,
  type NoteAuthor,
  type NoteContent,
  type NoteItem,
  type NoteLine,
  type NotePreview,
  type NoteReference,
  type NoteSignature,
  type ServiceNote,
} from '../../../service-notes/index.js';
import {
  day,
  instant,
  instantOrNull,
  listOf,
  number,
  numberOrNull,
  object,
  oneOf,
  orNull,
  text,
  textOrNull,
  truth,
} from '../answers/schema.js';
import { kinds } from '../records/record.schema.js';
import { texts } from './texts.sv.js';

const draft = {
  caseTitle: textOrNull(texts.caseTitle),
  publicTitle: text(texts.publicTitle),
  publicParty: textOrNull(texts.publicParty),
  protectedTitle: textOrNull(texts.protectedTitle),
  protectedParty: textOrNull(texts.protectedParty),
  eventAt: instantOrNull(texts.eventAt),
  summary: text(texts.summary),
  action: textOrNull(texts.action),
  actionBy: textOrNull(texts.actionBy),
  significance: text(texts.significance),
  secrecyMarking: orNull(object<SecrecyMarking>({ provision: text(), markedOn: day(), authority: text() })),
  author: object<NoteAuthor>({ name: text(), role: text() }),
};

const attachment = object<NoteAttachment>({
  kind: oneOf(attachmentKinds),
  name: text(),
  sha256: textOrNull(),
  mediaType: textOrNull(),
  bytes: numberOrNull(),
  altText: textOrNull(),
  failure: textOrNull(texts.failure),
});

const item = object<NoteItem>({
  recordId: text(),
  version: number(),
  kind: oneOf(kinds),
  origin: oneOf(origins),
  channel: text(),
  platform: text(),
  platformItemId: text(),
  permalink: textOrNull(),
  sender: textOrNull(),
  publishedAt: instantOrNull(),
  publishedAtIs: oneOf(['platform', 'author', 'unknown']),
  editedAt: instantOrNull(),
  capturedAt: instant(),
  text: text(),
  attachments: listOf(attachment),
});

const content = object<NoteContent>({
  ...draft,
  recordsCreator: text(),
  designation: textOrNull(texts.designation),
  corrects: textOrNull(texts.corrects),
  items: listOf(item),
  signature: orNull(object<NoteSignature>({ person: text(), at: instant() })),
});

const reference = object<NoteReference>({ id: text(), designation: textOrNull() });

const standing = {
  id: text(),
  recordsCreatorId: number(),
  recordsCreator: text(),
  state: oneOf(noteStates, texts.state),
  revision: number(texts.revision),
  contentSha256: textOrNull(texts.contentSha256),
  designation: textOrNull(texts.designation),
  recordIds: listOf(text()),
  corrects: orNull(reference),
  correctedBy: listOf(reference),
  diary: listOf(object<DiaryAnnotation>({ registrationNumber: text(), notedAt: instant() }), texts.diary),
  draftedBy: text(),
  draftedAt: instant(),
  changedAt: instant(),
  signedBy: textOrNull(),
  signedAt: instantOrNull(),
  handedOverAt: instantOrNull(texts.handedOverAt),
  isRemovedInEmergency: truth(texts.isRemovedInEmergency),
};

export const noteSchema = object<ServiceNote>({
  ...standing,
  draft: orNull(object<KeptDraft>(draft)),
  content: orNull(content),
});

export const noteLineSchema = object<NoteLine>({ ...standing, title: text() });

export const notePreviewSchema = object<NotePreview>({
  content,
  sha256: text(texts.previewSha256),
  faults: listOf(text(), texts.faults),
});
