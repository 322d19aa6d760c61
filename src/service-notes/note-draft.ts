import type { SecrecyMarking } from '../registration/index.js';
import type { NoteAuthor } from './note-content.js';

/** What the author of a draft (minnesanteckning until it is signed, TF 2:12) writes; the rest comes from what was captured. */
export interface NoteDraft {
  readonly caseTitle: string | null;
  readonly publicTitle: string;
  readonly publicParty: string | null;
  readonly protectedTitle: string | null;
  readonly protectedParty: string | null;
  /** ISO 8601 in UTC; null where no time is known. */
  readonly eventAt: string | null;
  readonly summary: string;
  readonly action: string | null;
  readonly actionBy: string | null;
  readonly significance: string;
  readonly secrecyMarking: SecrecyMarking | null;
}

/** As it is kept, with who wrote it last. */
export interface KeptDraft extends NoteDraft {
  readonly author: NoteAuthor;
}
