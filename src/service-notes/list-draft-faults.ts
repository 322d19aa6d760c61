import { isDay } from '../channels/index.js';
import type { Access } from '../records/index.js';
import type { NoteDraft } from './note-draft.js';

/** What keeps a draft from being saved. */
export type DraftFault = 'event-ahead' | 'no-provision' | 'no-authority' | 'no-day' | 'day-ahead';

/** What keeps one from being signed, beside that. */
export type SigningFault = DraftFault | 'no-title' | 'no-summary' | 'no-significance' | 'no-protected-title';

const isEmpty = (text: string | null) => text === null || text.trim() === '';

/** `now` is an instant as ISO 8601 in UTC, `today` a calendar day in Europe/Stockholm. */
export function listDraftFaults({ eventAt, secrecyMarking }: NoteDraft, now: string, today: string): DraftFault[] {
  const marked = secrecyMarking?.markedOn ?? today;
  const faults: Readonly<Record<DraftFault, boolean>> = {
    'event-ahead': eventAt !== null && eventAt > now,
    'no-provision': secrecyMarking !== null && isEmpty(secrecyMarking.provision),
    'no-authority': secrecyMarking !== null && isEmpty(secrecyMarking.authority),
    'no-day': !isDay(marked),
    'day-ahead': isDay(marked) && marked > today,
  };
  return (Object.keys(faults) as DraftFault[]).filter((fault) => faults[fault]);
}

/** `access`: restricted where any of the records is; what may be secret has a title of its own, apart (OSL 5:2). */
export function listSigningFaults(draft: NoteDraft, access: Access, now: string, today: string): SigningFault[] {
  const isSecret = access === 'restricted' || draft.secrecyMarking !== null;
  return [
    ...(isEmpty(draft.publicTitle) ? (['no-title'] as const) : []),
    ...(isEmpty(draft.summary) ? (['no-summary'] as const) : []),
    ...(isEmpty(draft.significance) ? (['no-significance'] as const) : []),
    ...(isSecret && isEmpty(draft.protectedTitle) ? (['no-protected-title'] as const) : []),
    ...listDraftFaults(draft, now, today),
  ];
}
