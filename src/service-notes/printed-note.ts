import type { NoteContent } from './note-content.js';

/** A note with what stands beside it on the day of the print. */
export interface PrintedNote {
  readonly content: NoteContent;
  /** SHA-256, hex, of the content as it was signed; null for a draft. */
  readonly contentSha256: string | null;
  /** What the diary has answered: its number, dated; null until then. */
  readonly diary: DiaryAnnotation | null;
  /** Designations of the notes that correct this one, the first first. */
  readonly correctedBy: readonly string[];
}

/** The diary's number (diarienummer), an annotation beside what was signed. */
export interface DiaryAnnotation {
  readonly registrationNumber: string;
  /** When it was noted here; ISO 8601 in UTC. */
  readonly notedAt: string;
}
