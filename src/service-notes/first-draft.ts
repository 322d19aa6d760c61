import type { SecrecyMarking } from '../registration/index.js';
import type { NoteAuthor, NoteItem } from './note-content.js';
import type { KeptDraft, NoteDraft } from './note-draft.js';
import { draftTexts } from './texts.sv.js';

/** What is known already when a note about these items is begun; `stated` is what somebody has said of it. */
export function firstDraft(
  items: readonly NoteItem[],
  author: NoteAuthor,
  stated: Partial<NoteDraft>,
  secrecyMarking: SecrecyMarking | null,
): KeptDraft {
  const [first] = items;
  const senders = [
    ...new Set(items.flatMap(({ sender, origin }) => (origin === 'received' && sender ? [sender] : []))),
  ];
  const party = senders.length === 0 ? null : senders.join(', ');
  const isProtected = secrecyMarking !== null || (stated.protectedTitle ?? null) !== null;
  return {
    caseTitle: null,
    publicTitle: '',
    publicParty: isProtected ? null : party,
    protectedTitle: null,
    protectedParty: isProtected ? party : null,
    eventAt: first?.publishedAt ?? null,
    summary: items.map((item) => draftTexts.happened(item)).join('\n'),
    action: null,
    actionBy: null,
    significance: '',
    secrecyMarking,
    ...stated,
    author,
  };
}
