import { readStockholmTime, stockholmTime } from '../../../../foundation/clock/index.js';
import type { KeptDraft, NoteDraft } from '../../../../service-notes/index.js';
import type { NoteErrors, NoteFormDto } from './note-form.dto.js';
import { noteFormTexts } from './form-texts.sv.js';

/** A draft as its form shows it. */
export function typeNote(draft: KeptDraft, revision: number): NoteFormDto {
  const { secrecyMarking, eventAt } = draft;
  return {
    revision: String(revision),
    publicTitle: draft.publicTitle,
    publicParty: draft.publicParty ?? '',
    protectedTitle: draft.protectedTitle ?? '',
    protectedParty: draft.protectedParty ?? '',
    caseTitle: draft.caseTitle ?? '',
    eventAt: eventAt === null ? '' : stockholmTime(new Date(eventAt)).slice(0, 16),
    summary: draft.summary,
    action: draft.action ?? '',
    actionBy: draft.actionBy ?? '',
    significance: draft.significance,
    provision: secrecyMarking?.provision ?? '',
    authority: secrecyMarking?.authority ?? '',
    markedOn: secrecyMarking?.markedOn ?? '',
  };
}

/** What the form says; `before` is the draft that it changes: a time that was left as it stood keeps its seconds. */
export function readNote(
  form: NoteFormDto,
  before: KeptDraft,
): { readonly draft: NoteDraft } | { readonly errors: NoteErrors } {
  const orNull = (text: string) => text.trim() || null;
  const isSameTime = form.eventAt.trim() === typeNote(before, 0).eventAt;
  const event = isSameTime ? before.eventAt : (readStockholmTime(form.eventAt)?.toISOString() ?? null);
  if (event === null && form.eventAt.trim() !== '') return { errors: { eventAt: noteFormTexts.wrongTime } };
  const marking = {
    provision: form.provision.trim(),
    authority: form.authority.trim(),
    markedOn: form.markedOn.trim(),
  };
  const isMarked = Object.values(marking).some((said) => said !== '');
  return {
    draft: {
      caseTitle: orNull(form.caseTitle),
      publicTitle: form.publicTitle.trim(),
      publicParty: orNull(form.publicParty),
      protectedTitle: orNull(form.protectedTitle),
      protectedParty: orNull(form.protectedParty),
      eventAt: event,
      summary: form.summary.replaceAll('\r\n', '\n').trim(),
      action: orNull(form.action.replaceAll('\r\n', '\n')),
      actionBy: orNull(form.actionBy),
      significance: form.significance.replaceAll('\r\n', '\n').trim(),
      secrecyMarking: isMarked ? marking : null,
    },
  };
}
