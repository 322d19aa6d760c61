export { listDrafted } from './drafted-records.rows.js';
export type { Audience } from './audience.js';
export { DraftsService, mostRecordsOfNote } from './drafts.service.js';
export { listDraftFaults, type DraftFault, type SigningFault } from './list-draft-faults.js';
export {
  attachmentKinds,
  type NoteAttachment,
  type NoteAuthor,
  type NoteContent,
  type NoteItem,
  type NoteSignature,
} from './note-content.js';
export * from './hand-over/index.js';
export type { KeptDraft, NoteDraft } from './note-draft.js';
export { NoteNumbers } from './note-numbers.service.js';
export { NotePrints } from './note-prints.service.js';
export { NoteRefused, type NoteRefusal } from './note-refused.js';
export { NotesContent } from './notes-content.service.js';
export { NotesService, waitingFor, type NoteLine, type NotesQuestion } from './notes.service.js';
export type { DiaryAnnotation, PrintedNote } from './printed-note.js';
export { noteStates, type NoteReference, type NoteState, type ServiceNote } from './service-note.js';
export { ServiceNotesModule } from './service-notes.module.js';
export { SigningService, type NotePreview } from './signing.service.js';
export { noteRefusalTexts, noteStateWords } from './texts.sv.js';
