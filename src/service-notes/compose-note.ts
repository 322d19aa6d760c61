import type { NoteContent, NoteItem, NoteSignature } from './note-content.js';
import type { KeptDraft } from './note-draft.js';

export interface NoteParts {
  readonly recordsCreator: string;
  readonly draft: KeptDraft;
  readonly items: readonly NoteItem[];
  /** The designation of the note that it corrects. */
  readonly corrects: string | null;
}

/** Its number and signature; none of them while it is a draft. */
export interface SignedParts {
  readonly designation: string | null;
  readonly signature: NoteSignature | null;
}

export const unsigned: SignedParts = { designation: null, signature: null };

const orNull = (text: string | null) => text?.trim() || null;

/** The order of the fields is the order that is signed. */
export function composeNote({ recordsCreator, draft, items, corrects }: NoteParts, signed: SignedParts): NoteContent {
  return {
    recordsCreator,
    designation: signed.designation,
    corrects,
    caseTitle: orNull(draft.caseTitle),
    publicTitle: draft.publicTitle.trim(),
    publicParty: orNull(draft.publicParty),
    protectedTitle: orNull(draft.protectedTitle),
    protectedParty: orNull(draft.protectedParty),
    eventAt: draft.eventAt,
    author: draft.author,
    summary: draft.summary.trim(),
    action: orNull(draft.action),
    actionBy: orNull(draft.actionBy),
    significance: draft.significance.trim(),
    secrecyMarking: draft.secrecyMarking,
    items,
    signature: signed.signature,
  };
}
