import type { KeptDraft } from './note-draft.js';
import type { NoteContent } from './note-content.js';
import type { DiaryAnnotation } from './printed-note.js';

/** Discarded: a draft that nothing came of; what it said is gone. */
export const noteStates = ['draft', 'signed', 'discarded'] as const;
export type NoteState = (typeof noteStates)[number];

/** A service note (tjänsteanteckning) as it stands. */
export interface ServiceNote {
  readonly id: string;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly state: NoteState;
  /** Counts the changes of a draft: somebody who changes it says which they read. */
  readonly revision: number;
  /** Null once it is no draft. */
  readonly draft: KeptDraft | null;
  /** As it was signed; null until then, and where an emergency removal took it. */
  readonly content: NoteContent | null;
  /** SHA-256, hex, of `content`. */
  readonly contentSha256: string | null;
  readonly designation: string | null;
  readonly recordIds: readonly string[];
  /** Another note's number and designation: this one corrects it. */
  readonly corrects: NoteReference | null;
  /** Signed notes that correct this one, the first first. */
  readonly correctedBy: readonly NoteReference[];
  /** What the diary has answered, the latest first. */
  readonly diary: readonly DiaryAnnotation[];
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly changedAt: Date;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  /** When it was first handed over to the diary. */
  readonly handedOverAt: Date | null;
  readonly isRemovedInEmergency: boolean;
}

export interface NoteReference {
  readonly id: string;
  readonly designation: string | null;
}
